package id.pendopo.insight.evidence;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** One visit: every page it read and what became of it. */
public record VisitPage(
        List<Crumb> crumbs, String unit, String website, String when, String took, List<Row> rows) {

    /**
     * One page.
     *
     * @param detail status, size, time to first byte
     * @param head status line and headers as received; empty if no answer came
     */
    public record Row(
            String address,
            String redirectedFrom,
            String purpose,
            Tone tone,
            String outcome,
            String title,
            String published,
            String at,
            String detail,
            String head,
            String hash) {}
}
