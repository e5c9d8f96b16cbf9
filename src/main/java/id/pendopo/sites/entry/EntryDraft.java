package id.pendopo.sites.entry;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;

/**
 * An entry as somebody wants it.
 *
 * @param publish whether the public shall see it now; one that is public stays so
 * @param sample made up for showing the product
 */
public record EntryDraft(
        CityCode city,
        UnitId unit,
        String title,
        EntryBody body,
        boolean publish,
        boolean sample) {}
