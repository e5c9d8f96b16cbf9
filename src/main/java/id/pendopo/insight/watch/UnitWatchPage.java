package id.pendopo.insight.watch;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One unit's site as the observatory sees it.
 *
 * @param mayObserve whether the reader may ask for a visit now
 */
public record UnitWatchPage(
        List<Crumb> crumbs,
        String unit,
        String href,
        String card,
        boolean mayObserve,
        List<WatchPage.Site> sites,
        List<WatchPage.Visit> running,
        List<Day> days,
        List<WatchPage.AlarmLine> alarms,
        List<VisitLine> visits) {

    /** One day of looks; the words say date, looks and how many were readable. */
    public record Day(Tone tone, String words) {}

    /** A stored visit. */
    public record VisitLine(
            String at, String href, String publicHref, String pages, Tone tone, String outcome) {}
}
