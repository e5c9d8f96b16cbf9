package id.pendopo.sites;

import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedStory;

/** What a public page is about, for its twins that machines read. */
public sealed interface Subject {
    /** The front page of a site. */
    record Front() implements Subject {}

    /** A list of things. */
    record Listing() implements Subject {}

    /** One public story. */
    record Story(PublishedStory story) implements Subject {}

    /** One programme. */
    record Work(Programme programme) implements Subject {}

    /** One entry. */
    record Entry(EntryId id, EntryKind kind) implements Subject {}

    /** Anything else. */
    record Plain() implements Subject {}
}
