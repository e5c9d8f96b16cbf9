package id.pendopo.publishing.proof;

/** Who told that a post is there. */
public enum Witness {
    /** The call's own answer. */
    NETWORK,
    /** It was found by a later look. */
    LOOK,
    /** A person looked and said so. */
    PERSON
}
