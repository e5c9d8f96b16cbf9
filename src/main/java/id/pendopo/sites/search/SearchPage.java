package id.pendopo.sites.search;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.sites.SiteFrame;
import java.util.List;

/**
 * What was found.
 *
 * @param asked whether something was looked for
 * @param near whether nothing matched and titles with much the same letters are shown
 * @param most whether more was found than is counted
 * @param units to be looked through one by one; empty on a unit's site
 * @param helps ways for who found nothing
 */
public record SearchPage(
        SiteFrame frame,
        String words,
        boolean asked,
        boolean near,
        boolean most,
        List<Kind> kinds,
        List<Option> units,
        String unit,
        String kind,
        List<Found> found,
        List<Way> helps,
        Paging paging) {
    /** How much was found of a kind, with the address of the list of these alone. */
    public record Kind(String label, String href, long count, boolean current) {}

    /** A unit whose name matches, or another way to go on. */
    public record Way(String label, String href) {}

    /**
     * One thing.
     *
     * @param pieces of the excerpt, every second one is what was looked for
     */
    public record Found(
            String kind,
            String title,
            String href,
            String unit,
            String date,
            List<String> pieces,
            boolean sample) {}
}
