package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/** What people judge of a unit. */
public record MarkPage(List<Crumb> crumbs, String unit, String card, List<Item> items) {
    /**
     * One item.
     *
     * @param mine the reader's own mark; empty if none
     * @param marks how many people gave one, with their mean
     */
    public record Item(
            String title, String href, String kind, String mine, Tone tone, String marks) {}
}
