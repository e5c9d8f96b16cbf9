package id.pendopo.sites.wordpress;

import id.pendopo.sites.wordpress.read.OldPost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a post is compared to know whether it changed there since it came. */
final class Content {
    /** Raised when the same post would come differently, so that it comes again. */
    private static final int METHOD = 1;

    private Content() {}

    static String hash(OldPost post) {
        String all =
                Stream.of(
                                METHOD,
                                post.address(),
                                post.slug(),
                                post.title(),
                                post.content(),
                                post.excerpt(),
                                post.publishedAt(),
                                post.author(),
                                post.categories(),
                                post.tags(),
                                post.featured())
                        .map(String::valueOf)
                        .map(s -> s.length() + ":" + s)
                        .collect(Collectors.joining());
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
