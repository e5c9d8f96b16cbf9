package id.pendopo.sites.wordpress.read;

import java.net.URI;
import java.util.Optional;

/**
 * A category or tag.
 *
 * @param page the list of its posts; empty if unknown
 */
public record OldTerm(Kind kind, long id, String slug, String name, Optional<URI> page) {
    /** The two kinds every WordPress has. */
    public enum Kind {
        CATEGORY,
        TAG
    }
}
