package id.pendopo.sites.entry.site;

import id.pendopo.sites.SiteFrame;
import java.util.List;

/**
 * One entry.
 *
 * @param over the section
 * @param parts in the order of reading
 * @param link what is attached; empty address for nothing
 * @param below pages that stand below it
 */
public record EntryPage(
        SiteFrame frame,
        String over,
        String title,
        boolean sample,
        List<Fact> facts,
        List<Part> parts,
        Link link,
        List<Link> below) {
    /** One thing worth knowing at a glance. */
    public record Fact(String label, String text) {}

    /**
     * A piece of the text.
     *
     * @param title empty for none
     * @param html sanitised; empty if it is a list
     * @param ordered whether the lines are steps
     */
    public record Part(String title, String html, List<String> lines, boolean ordered) {
        static Part text(String title, String html) {
            return new Part(title, html, List.of(), false);
        }
    }

    /**
     * A file or an address elsewhere.
     *
     * @param note as its size, or whose host it is
     */
    public record Link(String label, String href, String note) {
        static final Link NONE = new Link("", "", "");
    }
}
