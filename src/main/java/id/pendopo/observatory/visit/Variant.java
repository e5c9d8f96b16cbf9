package id.pendopo.observatory.visit;

import id.pendopo.observatory.fetch.Outcome;
import java.net.URI;

/**
 * One way to write the site's address (http or https, with or without www) and where it leads.
 *
 * @param end where it ended; the asked address itself if it never got an answer
 */
public record Variant(URI asked, URI end, Outcome outcome) {}
