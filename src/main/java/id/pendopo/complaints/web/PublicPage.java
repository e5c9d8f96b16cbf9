package id.pendopo.complaints.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** Public pages of reports. */
public final class PublicPage {
    private PublicPage() {}

    /**
     * The start: file, follow, see what others said.
     *
     * @param share of answers in time, as {@code 93 %}; empty if none can be judged yet
     */
    public record Start(
            String service, String all, String answered, String share, List<Row> newest) {}

    /** A report in a list. */
    public record Row(
            String href,
            String number,
            String title,
            String topic,
            String place,
            String units,
            String status,
            Tone tone,
            String filed) {}

    /** All public reports. */
    public record All(
            String service,
            String words,
            String topic,
            String territory,
            String status,
            boolean filtered,
            List<Option> topics,
            List<Option> territories,
            List<Option> statuses,
            List<Row> rows,
            Paging paging,
            List<Crumb> crumbs) {}

    /**
     * One public report.
     *
     * @param stars empty if not rated
     */
    public record One(
            Row row,
            String words,
            String kind,
            String answer,
            String answered,
            String stars,
            String inTime,
            Tone inTimeTone,
            String updated,
            List<Crumb> crumbs) {}
}
