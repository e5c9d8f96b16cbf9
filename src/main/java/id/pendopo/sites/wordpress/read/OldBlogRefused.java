package id.pendopo.sites.wordpress.read;

/**
 * The whole reading cannot go on; what was told so far stands, and a later run goes on from there.
 */
public final class OldBlogRefused extends Exception {
    private static final long serialVersionUID = 1;
    private final Why why;
    private final String detail;

    /** In the words of the messages. */
    public enum Why {
        NOT_WORDPRESS,
        REST_SWITCHED_OFF,
        UNREACHABLE,
        ASKED_TO_WAIT,
        KEEPS_FAILING,
        NOT_AN_EXPORT
    }

    public OldBlogRefused(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    public String detail() {
        return detail;
    }
}
