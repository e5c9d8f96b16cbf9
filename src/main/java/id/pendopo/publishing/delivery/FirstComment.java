package id.pendopo.publishing.delivery;

/** How far the first comment of our own below a post has come; it too is written at most once. */
public enum FirstComment {
    /** There is none to write. */
    NONE,
    /** Is written once the post is there. */
    WANTED,
    /** The call may be running or may have been cut off. */
    SENDING,
    /** It is there. */
    DONE,
    /** The network did not take it. */
    FAILED,
    /** It may be there; not written again by itself. */
    UNCONFIRMED
}
