package id.pendopo.sites.wordpress.read;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post or page as its readers get it.
 *
 * @param address its own, as the site writes it
 * @param guid the address it was first given; empty if it is none
 * @param title plain text
 * @param content HTML, with whatever WordPress left in it
 * @param excerpt plain text; empty if nobody wrote one
 * @param raw whether the content still has shortcodes and bare paragraphs, as in an export file
 * @param author as shown; empty if not told
 * @param featured id of the picture on top
 * @param parent of a page below another
 */
public record OldPost(
        long id,
        Kind kind,
        URI address,
        Optional<URI> guid,
        String slug,
        String title,
        String content,
        String excerpt,
        boolean raw,
        Instant publishedAt,
        Instant updatedAt,
        String author,
        List<String> categories,
        List<String> tags,
        Optional<Long> featured,
        Optional<Long> parent) {
    /** What is brought; everything else is only counted. */
    public enum Kind {
        POST,
        PAGE
    }

    public OldPost {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }

    /** Names it at its origin, as {@code post:12}. */
    public String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
    }
}
