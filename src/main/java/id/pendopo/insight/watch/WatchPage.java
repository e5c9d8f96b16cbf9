package id.pendopo.insight.watch;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** What the observatory does and sees just now, of the sites the reader may see. */
public record WatchPage(
        Running running,
        List<AlarmLine> alarms,
        List<Site> sites,
        String text,
        String state,
        List<Option> states,
        boolean filtered,
        Sort sort,
        Paging paging) {

    /**
     * Visits under way.
     *
     * @param visited sites with a visit that ended in the last day
     * @param sites all observed
     */
    public record Running(long visited, long sites, List<Visit> visits) {
        /** Seconds until the page asks again. */
        public int seconds() {
            return visits.isEmpty() ? 10 : 2;
        }
    }

    /** One visit, in pages read of pages planned so far. */
    public record Visit(
            String id, String unit, String href, long read, long planned, String nowReading) {}

    /**
     * Something to look at.
     *
     * @param closed when it was in order again; empty while it is not
     */
    public record AlarmLine(
            String what,
            String advice,
            String since,
            String closed,
            String unit,
            String href,
            String address,
            Tone tone) {}

    /** One observed site. */
    public record Site(
            String unit,
            String href,
            String address,
            Tone tone,
            String now,
            String lookedAt,
            int failures,
            String visitedAt) {}
}
