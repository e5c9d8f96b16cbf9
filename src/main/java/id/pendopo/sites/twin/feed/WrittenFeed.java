package id.pendopo.sites.twin.feed;

import java.nio.charset.StandardCharsets;

/**
 * A feed as it is sent.
 *
 * @param type its media type with charset
 * @param links the value of the Link header: its hub and its own address
 */
public record WrittenFeed(String type, String links, byte[] bytes) {
    static WrittenFeed atom(Feed feed) {
        return of(feed, AtomWriter.TYPE, AtomWriter.write(feed));
    }

    static WrittenFeed rss(Feed feed) {
        return of(feed, RssWriter.TYPE, RssWriter.write(feed));
    }

    private static WrittenFeed of(Feed feed, String type, String text) {
        return new WrittenFeed(
                type + ";charset=utf-8",
                "<%s>; rel=\"hub\", <%s>; rel=\"self\"".formatted(feed.hub(), feed.self()),
                text.getBytes(StandardCharsets.UTF_8));
    }
}
