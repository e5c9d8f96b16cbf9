package id.pendopo.observatory.visit;

import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.List;

/**
 * One way to write the site's address (http or https, with or without www) and where it leads.
 *
 * @param end where it ended; the asked address itself if it never got an answer
 * @param hops the redirects between the two
 */
public record Variant(URI asked, URI end, Outcome outcome, List<Hop> hops) {
    public Variant {
        hops = List.copyOf(hops);
    }

    /** Without redirects, or where they do not matter. */
    public Variant(URI asked, URI end, Outcome outcome) {
        this(asked, end, outcome, List.of());
    }
}
