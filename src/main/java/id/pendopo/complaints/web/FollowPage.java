package id.pendopo.complaints.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** How the one who filed follows a report. */
public final class FollowPage {
    private FollowPage() {}

    /** Where the code is typed. */
    public record Ask(String service, String code, List<Crumb> crumbs, Faults faults) {}

    /**
     * The report as its citizen sees it.
     *
     * @param code travels in the form, never in an address
     * @param due until when the next step must be done; empty if no clock runs
     * @param late whether that has passed
     * @param merged number of the report that goes on; empty if it was not merged
     */
    public record One(
            String service,
            String code,
            String number,
            String title,
            String words,
            String status,
            Tone tone,
            String due,
            boolean late,
            String merged,
            List<Event> events,
            boolean mayAdd,
            boolean mayObject,
            boolean maySettle,
            boolean mayRate,
            boolean contactKept,
            String told,
            List<Crumb> crumbs,
            Faults faults) {}

    /** One thing that happened. */
    public record Event(String what, String when, String by, String text) {}
}
