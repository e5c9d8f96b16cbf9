package id.pendopo.publishing.post;

import id.pendopo.newsroom.Position;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One version of what a post says and shows.
 *
 * @param title for networks that have one; else empty
 * @param link the page it leads to
 * @param firstComment written below it once it is there; empty for none
 * @param hashtags without the sign, in order
 * @param media in order
 */
public record PostWords(
        String title,
        String text,
        Optional<URI> link,
        String firstComment,
        List<String> hashtags,
        Optional<Position> location,
        boolean madeForKids,
        List<PostMedium> media) {
    public PostWords {
        hashtags = List.copyOf(hashtags);
        media = List.copyOf(media);
    }

    /** Words alone. */
    public static PostWords of(String text) {
        return new PostWords(
                "", text, Optional.empty(), "", List.of(), Optional.empty(), false, List.of());
    }

    /** The first line, for lists. */
    public String headline() {
        String first = title.isBlank() ? text.strip() : title.strip();
        String line = first.lines().findFirst().orElse("");
        return line.length() <= 120 ? line : line.substring(0, 119) + "…";
    }
}
