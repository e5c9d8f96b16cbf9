package id.pendopo.sites.entry;

/** What became of an entry that came from another system. */
public sealed interface Bringing {
    record Added(Entry entry) implements Bringing {}

    /** It was different there, and is so here now. */
    record Changed(Entry entry) implements Bringing {}

    record Unchanged(Entry entry) implements Bringing {}

    /** Somebody wrote here since it was brought; theirs stays. */
    record Kept(Entry entry) implements Bringing {}

    /**
     * The unit has this part of the profile or this item already; nothing was written.
     *
     * @param brought whether that came from elsewhere too; else somebody wrote it here
     */
    record Taken(Entry other, boolean brought) implements Bringing {}
}
