package id.pendopo.newsroom.story;

/** Why an act on a story is refused; each with its next step in the messages. */
public enum StoryFault {
    /** Its status has no arrow for the act. */
    WRONG_STATUS,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    SUMMARY_TOO_LONG,
    /** Neither a text nor what happened. */
    TEXT_MISSING,
    TEXT_TOO_LONG,
    VIDEO_NOT_AN_ADDRESS,
    /** A picture of another unit's library, or one that was deleted. */
    PICTURE_NOT_YOURS,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** Nothing differs from what is public. */
    NOTHING_CORRECTED,
    /** The publisher wrote it, and gave no reason for doing without somebody else. */
    SECOND_EYES_MISSING,
    /** The writing help found what must be mended, and no reason was given to publish it so. */
    MUST_BE_MENDED,
    MOMENT_PAST,
    /** The one it is assigned to may not review. */
    ASSIGNEE_MAY_NOT,
    FACT_CHECK_OPEN,
    FACTS_DENIED,
    /** Who asked does not answer. */
    OWN_QUESTION,
    ANSWERED_ALREADY
}
