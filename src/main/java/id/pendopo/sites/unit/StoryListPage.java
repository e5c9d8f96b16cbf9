package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;
import java.util.List;

/**
 * One section's list.
 *
 * @param section its key, as {@code news}
 * @param first the address of the first page; empty if this is it
 * @param older the address of what came before; empty if nothing did
 */
public record StoryListPage(
        SiteFrame frame,
        String title,
        String section,
        List<StoryCard> stories,
        List<ProgrammeCard> programmes,
        boolean tiles,
        String first,
        String older) {}
