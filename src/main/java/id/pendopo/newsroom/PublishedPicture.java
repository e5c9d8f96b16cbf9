package id.pendopo.newsroom;

/**
 * A picture in a story, in the order of the story.
 *
 * @param alt says what is to be seen to those who do not see it; empty if nobody wrote it
 * @param caption below the picture; empty for none
 */
public record PublishedPicture(AssetId asset, String alt, String caption, Stage stage) {
    /** Which moment of a piece of work the picture shows. */
    public enum Stage {
        NONE,
        BEFORE,
        DURING,
        AFTER
    }
}
