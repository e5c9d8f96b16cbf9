package id.pendopo.directory;

/** Where the register has a channel from. */
public enum Provenance {
    /** The city entered or confirmed it. */
    REGISTERED,
    /** Found in a public source, not yet confirmed by the city. */
    SEEN_IN_PUBLIC_SOURCE,
    UNKNOWN
}
