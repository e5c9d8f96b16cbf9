package id.pendopo.observatory.probe.page;

/**
 * A link of a page.
 *
 * @param href absolute if it could be made so, else as written
 * @param label its words, or the alternative text, aria-label or title where it has none
 * @param start where its words begin in the text of the page
 * @param rel as written, lower case
 */
public record PageLink(
        String href, String label, Zone zone, Unseen unseen, int start, int end, String rel) {}
