package id.pendopo.complaints.handling;

/** How an act on a report went. */
public sealed interface Acted {
    record Done(Report report) implements Acted {}

    /** Somebody changed it since it was seen; nothing was written. */
    record Stale(Report now) implements Acted {}

    /** Nothing was written. */
    record Refused(Report report, Why why) implements Acted {}

    /** Why an act is refused; each has a message. */
    enum Why {
        /** Not from where it stands. */
        WRONG_STATUS,
        /** A reason or text is missing. */
        NO_TEXT,
        /** Longer than what is kept. */
        TOO_LONG,
        NO_UNIT,
        /** The unit is not of the city, or closed. */
        UNKNOWN_UNIT,
        /** The unit does not have it, or gave it back. */
        NOT_WITH_UNIT,
        /** Into itself, another city's, or one that was merged. */
        UNFIT_TARGET,
        NO_TITLE,
        UNKNOWN_TOPIC,
        UNKNOWN_CLASS,
        /** Its term for objections is over. */
        TOO_LATE,
        /** One to five. */
        UNFIT_STARS
    }
}
