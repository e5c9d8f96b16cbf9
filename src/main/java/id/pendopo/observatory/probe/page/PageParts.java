package id.pendopo.observatory.probe.page;

import id.pendopo.observatory.visit.Page;
import java.util.List;

/**
 * The words, links and headings of a page, read once and kept while the page is open, because all
 * content probes need them.
 *
 * @param text the words of the body, hidden ones too, a line for every block
 * @param description what the page's head says of it; empty if nothing
 * @param folded the text as {@link Folded} has it, for scanning for terms
 * @param hidden the words that cannot be seen
 * @param main the words outside menu, header, footer and side column
 * @param media pictures, frames and tables outside of them
 * @param controls hints of what forms are for: types, names, roles and placeholders, lower case
 * @param frames addresses of embedded frames and posts, absolute
 * @param refreshes what sends the reader elsewhere after a while
 * @param scripts inline scripts without structured data
 * @param structured JSON-LD blocks as written
 */
public record PageParts(
        String text,
        String description,
        Folded folded,
        String hidden,
        String main,
        int media,
        List<PageLink> links,
        List<Heading> headings,
        List<String> controls,
        List<String> frames,
        List<Refresh> refreshes,
        List<String> scripts,
        List<String> structured) {
    /** A meta element that asks the browser to load the page anew, or another one. */
    public record Refresh(String content, String markup) {}

    public static PageParts of(Page page) {
        return page.found(PageParts.class, PageReader::read);
    }

    /** The text around a place, in whole words, for an excerpt. */
    public String around(int start, int end) {
        return Excerpt.around(text, start, end);
    }
}
