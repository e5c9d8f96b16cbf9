package id.pendopo.newsroom.narrative;

import id.pendopo.newsroom.StoryId;
import java.util.List;

/** How an act on a narrative went. */
public sealed interface NarrativeOutcome {
    /** Given out, corrected, called off, declined or settled. */
    record Done(NarrativeId narrative) implements NarrativeOutcome {}

    /**
     * Adopted, now or before.
     *
     * @param shown whether its story is public
     */
    record Adopted(StoryId story, boolean shown) implements NarrativeOutcome {}

    /** Somebody changed it since it was seen; nothing was written. */
    record Stale() implements NarrativeOutcome {}

    /** All faults; never empty. Nothing was written. */
    record Refused(List<Why> faults) implements NarrativeOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(Why why) {
            return new Refused(List.of(why));
        }
    }

    /** Why not; each with its next step in the messages. */
    enum Why {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        SUMMARY_TOO_LONG,
        TEXT_MISSING,
        TEXT_TOO_LONG,
        MESSAGES_TOO_MANY,
        MESSAGE_TOO_LONG,
        ENDS_BEFORE_START,
        UNITS_MISSING,
        /** To be public at once it needs somebody who may publish for the city. */
        MAY_NOT_RELEASE,
        /** The story is not public, not the city's, or given out already. */
        STORY_UNFIT,
        NOTE_MISSING,
        /** Called off, not begun, or past its last day. */
        NOT_OPEN,
        /** The city asks every unit to adopt it. */
        MUST,
        REASON_MISSING,
        REASON_TOO_LONG,
        OWN_TOO_LONG,
        ADOPTED_ALREADY,
        NOTHING_NEW,
        /** People have changed the story since; they bring the correction in themselves. */
        TOUCHED,
        /** Approved or scheduled: the desk opens it first. */
        OPEN_FIRST,
        /** Only the desk may change it now. */
        AT_DESK,
        FOLLOWS_STORY
    }
}
