package id.pendopo.complaints.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Set;

/** Pages of those who answer. */
public final class DeskPage {
    private DeskPage() {}

    /** Reports that wait. */
    public record Queue(
            String words,
            String topic,
            String status,
            boolean filtered,
            boolean mayFile,
            List<Option> topics,
            List<Option> statuses,
            List<Row> rows,
            Paging paging) {}

    /**
     * A report in the queue.
     *
     * @param due when the running clock is over; empty if none runs
     * @param notes what one should know at a glance: secret, channel
     */
    public record Row(
            String href,
            String number,
            String title,
            String topic,
            String place,
            String units,
            String status,
            Tone tone,
            String due,
            boolean late,
            String notes) {}

    /**
     * One report.
     *
     * @param reading the form with which the desk takes it in; values by field
     * @param suggested units it probably belongs to, the likeliest first
     * @param mine units for which the person may act now
     */
    public record One(
            Row row,
            String home,
            int version,
            String words,
            String publicWords,
            String kind,
            String secrecy,
            String channel,
            String filed,
            String serviceClass,
            List<With> with,
            List<FollowPage.Event> events,
            List<ClockRow> clocks,
            boolean contactKept,
            boolean mayVerify,
            boolean mayRefuse,
            boolean mayRoute,
            boolean mayContact,
            List<Option> mine,
            boolean mayPause,
            List<Option> kinds,
            List<Option> topics,
            List<Option> classes,
            List<Option> territories,
            String topicCode,
            String classCode,
            String kindCode,
            String territoryCode,
            String landmark,
            List<Option> suggested,
            List<Option> units,
            Set<String> chosen,
            List<Crumb> crumbs,
            Faults faults) {}

    /** A unit it is or was with. */
    public record With(String unit, String state, Tone tone, String reason) {}

    /** A clock of the report. */
    public record ClockRow(String what, String due, String state, Tone tone) {}

    /** Who filed it, shown once and noted. */
    public record Person(
            String home,
            String number,
            String name,
            String telephone,
            String mail,
            List<Crumb> crumbs) {}
}
