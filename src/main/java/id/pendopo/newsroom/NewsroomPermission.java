package id.pendopo.newsroom;

/** What may be permitted in the newsroom. */
public final class NewsroomPermission {
    /** See stories that are not public. */
    public static final String VIEW = "newsroom.view";

    /** Write stories and send them in. */
    public static final String WRITE = "newsroom.write";

    /** Work on what was sent in: assign, return, approve. */
    public static final String REVIEW = "newsroom.review";

    /** Publish, correct and withdraw. */
    public static final String PUBLISH = "newsroom.publish";

    /** Answer for the unit whether a story is true. */
    public static final String FACT_CHECK = "newsroom.fact-check";

    /** Keep the media library. */
    public static final String MEDIA = "newsroom.media";

    /** Give out a single narrative to all units. */
    public static final String NARRATE = "newsroom.narrate";

    /** Set up the newsroom of the city. */
    public static final String SETTINGS = "newsroom.settings";

    private NewsroomPermission() {}
}
