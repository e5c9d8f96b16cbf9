package id.pendopo.publishing;

/** How an official account stands. */
public enum LinkStatus {
    /** Posts go out. */
    LINKED,
    /** Nothing can be posted until somebody acts on the account or links it anew. */
    UNUSABLE,
    /** Given back; its history stays. */
    UNLINKED
}
