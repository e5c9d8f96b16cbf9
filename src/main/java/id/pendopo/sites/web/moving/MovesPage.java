package id.pendopo.sites.web.moving;

import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * Where a run is ordered, and those that were.
 *
 * @param unit chosen already; empty if none is
 * @param address as it was written
 */
public record MovesPage(
        List<Option> units,
        String unit,
        String address,
        boolean dryRun,
        Faults faults,
        List<Row> runs) {
    /** One run. */
    public record Row(
            String href,
            String unit,
            String from,
            String begun,
            Tone tone,
            String status,
            String progress) {}
}
