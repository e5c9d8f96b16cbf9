package id.pendopo.sites.follow;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed or of a list of posts.
 *
 * @param origin what names it there for good
 * @param text all of it that was told, plain; only read for places, never kept
 */
record FeedItem(
        String origin,
        String title,
        String summary,
        String text,
        URI link,
        Optional<URI> picture,
        Instant publishedAt) {}
