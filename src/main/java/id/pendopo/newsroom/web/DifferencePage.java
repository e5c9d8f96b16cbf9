package id.pendopo.newsroom.web;

import id.pendopo.newsroom.story.TextDifference;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * Two versions of a story, part by part.
 *
 * @param other number of the earlier one; empty if there is none
 * @param parts only those that say anything
 */
public record DifferencePage(
        String title,
        String home,
        int number,
        String other,
        String by,
        String at,
        List<Option> versions,
        List<Part> parts,
        List<Crumb> crumbs) {
    public DifferencePage {
        versions = List.copyOf(versions);
        parts = List.copyOf(parts);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * One part of the text.
     *
     * @param before left out: what came new; empty if nothing stood there
     * @param after left out: what went
     */
    public record Part(
            String name,
            boolean changed,
            List<TextDifference.Piece> before,
            List<TextDifference.Piece> after) {
        public Part {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
