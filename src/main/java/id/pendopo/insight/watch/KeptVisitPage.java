package id.pendopo.insight.watch;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** A visit with the pages that were kept. */
public record KeptVisitPage(
        List<Crumb> crumbs, String unit, String when, String publicHref, List<Row> rows) {

    /**
     * One page.
     *
     * @param kept where it can be looked at; empty if it was not kept or is past its retention
     */
    public record Row(String title, String address, String kept, Tone tone, String outcome) {}
}
