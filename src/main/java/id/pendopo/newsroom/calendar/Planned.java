package id.pendopo.newsroom.calendar;

import id.pendopo.newsroom.StoryId;

/** How an act on something in the calendar went. */
public sealed interface Planned {
    record Done() implements Planned {}

    /** It is a story now; the same one if it was asked for twice. */
    record Begun(StoryId story) implements Planned {}

    /** Somebody changed it since it was seen; nothing was written. */
    record Stale() implements Planned {}

    record Refused(Why why) implements Planned {}

    /** Why not. */
    enum Why {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        NOTE_TOO_LONG,
        /** Given up, or a story already. */
        SETTLED,
        /** The moment would lie in the past. */
        PAST,
        /** Only what is scheduled has a moment that can be moved. */
        NOT_SCHEDULED,
        /** Its new planner wrote it and nobody else has looked at it. */
        SECOND_EYES
    }
}
