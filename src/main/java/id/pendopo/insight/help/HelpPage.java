package id.pendopo.insight.help;

import id.pendopo.platform.web.page.Crumb;
import java.util.List;

/**
 * A help page.
 *
 * @param html made from a file of the product, never from anything a person or a site wrote
 * @param others further pages
 */
public record HelpPage(List<Crumb> crumbs, String title, String html, List<Entry> others) {
    /** A page of the list. */
    public record Entry(String title, String href, List<String> indicators) {}
}
