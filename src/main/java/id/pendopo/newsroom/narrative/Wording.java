package id.pendopo.newsroom.narrative;

import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import java.util.List;

/**
 * The text of a narrative.
 *
 * @param body clean HTML
 */
public record Wording(
        StoryKind kind,
        String title,
        String summary,
        String body,
        List<PublishedPicture> pictures) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 500;
    public static final int LONGEST_BODY = 100_000;

    public Wording {
        pictures = List.copyOf(pictures);
    }
}
