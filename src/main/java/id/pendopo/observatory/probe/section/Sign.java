package id.pendopo.observatory.probe.section;

import java.net.URI;

/**
 * Where a page announces a topic.
 *
 * @param leadsSomewhere false if what it leads to was read and is missing, empty or unfinished
 * @param target what it leads to; the page itself for a heading
 */
public record Sign(URI page, String excerpt, String target, boolean leadsSomewhere) {}
