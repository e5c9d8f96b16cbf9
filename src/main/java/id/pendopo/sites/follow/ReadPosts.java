package id.pendopo.sites.follow;

import id.pendopo.sites.wordpress.read.NewestPosts;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads the list of posts that a WordPress answers with. */
final class ReadPosts {
    private ReadPosts() {}

    /** None of them in the future; empty if this is no such list. */
    static Optional<List<FeedItem>> items(URI list, byte[] body, ZoneId zone, Instant now) {
        return NewestPosts.read(body, zone)
                .map(posts ->
                        posts.stream()
                                .filter(p -> !p.publishedAt().isAfter(now))
                                .flatMap(p -> item(list, p).stream())
                                .toList());
    }

    private static Optional<FeedItem> item(URI list, NewestPosts.Post post) {
        String title = Words.plain(post.title(), Words.TITLE);
        String shown = post.excerpt().isBlank() ? post.content() : post.excerpt();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FeedItem(
                                Words.cut(post.origin(), Words.ORIGIN),
                                title,
                                Words.summary(shown),
                                Words.plain(post.content(), Words.TEXT),
                                post.link(),
                                Words.picture(list, post.content()),
                                post.publishedAt()));
    }
}
