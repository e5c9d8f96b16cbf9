package id.pendopo.newsroom.intake.mail;

/** What became of a mail. */
public enum MailOutcome {
    /** A draft. */
    TAKEN,
    /** Written by a program; never answered. */
    AUTOMATIC,
    /** Its sender is not proved; never answered, for the answer would hit somebody else. */
    FORGED,
    /** To no unit's address; not answered. */
    NO_UNIT,
    /** The sender has no account of the unit; not answered, for it may be anybody. */
    SENDER_UNKNOWN,
    /** Neither words nor pictures in it. */
    EMPTY,
    /** Larger than is read. */
    TOO_LARGE,
    /** Not to be read at all. */
    BROKEN
}
