package id.pendopo.newsroom;

/** How taking in a story went. */
public sealed interface Importing {
    /** The story, whatever became of it. */
    StoryId story();

    record Added(StoryId story) implements Importing {}

    /** It was here, and its origin has something newer. */
    record Changed(StoryId story) implements Importing {}

    /** It was here with the same content. */
    record Unchanged(StoryId story) implements Importing {}

    /** It was edited or withdrawn here since; the newer content of its origin is left aside. */
    record Kept(StoryId story) implements Importing {}
}
