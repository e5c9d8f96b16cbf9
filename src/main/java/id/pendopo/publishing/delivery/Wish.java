package id.pendopo.publishing.delivery;

/** What a person wants done with a published post. */
public enum Wish {
    /** Take it back. */
    WITHDRAW,
    /** Give it the words of another version. */
    CORRECT
}
