package id.pendopo.sites.follow;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param origin what names it there for good
 */
record FeedItem(
        String origin,
        String title,
        String summary,
        URI link,
        Optional<URI> picture,
        Instant publishedAt) {}
