package id.pendopo.publishing;

/** What may be permitted in publishing. */
public final class PublishingPermission {
    /** See the queue and the proofs. */
    public static final String VIEW = "publishing.view";

    /** Compose posts and plan them. */
    public static final String POST = "publishing.post";

    /** Let posts of others go out; those of units to the city's accounts need it. */
    public static final String APPROVE = "publishing.approve";

    /** Link official accounts. */
    public static final String LINK = "publishing.link";

    /** Pause everything, as in mourning or disaster. */
    public static final String PAUSE = "publishing.pause";

    /** Ask for paid promotion. */
    public static final String PROMOTE = "publishing.promote";

    /** Approve what promotion costs. */
    public static final String APPROVE_SPENDING = "publishing.approve-spending";

    /** Report figures that no interface gives. */
    public static final String REPORT = "publishing.report";

    private PublishingPermission() {}
}
