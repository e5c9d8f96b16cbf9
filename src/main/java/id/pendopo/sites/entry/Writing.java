package id.pendopo.sites.entry;

/** What became of something that was written. */
public sealed interface Writing {
    record Written(Entry entry) implements Writing {}

    /** Nothing was different. */
    record Unchanged(Entry entry) implements Writing {}

    /** Somebody changed it since it was read; nothing was written. */
    record Stale(Entry now) implements Writing {}

    /** The unit has this part of the profile or this item already; nothing was written. */
    record Taken(Entry other) implements Writing {}
}
