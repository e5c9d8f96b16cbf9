package id.pendopo.observatory.probe.page;

/**
 * A heading, or what looks like one: the title of an accordion, a term of a list, a bold line.
 *
 * @param level 1 to 6; 7 for what only looks like one
 * @param start where it begins in the text of the page
 */
public record Heading(int level, String words, Zone zone, int start) {}
