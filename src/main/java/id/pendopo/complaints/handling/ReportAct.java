package id.pendopo.complaints.handling;

/** What can be done with a report; each is a class of its own and a step in its history. */
public enum ReportAct {
    FILE,
    VERIFY,
    REFUSE,
    MERGE,
    ROUTE,
    GIVE_BACK,
    PROGRESS,
    PAUSE,
    RESUME,
    ANSWER,
    CLOSE,
    REOPEN,
    RATE,
    RECLASS,
    NOTE,
    /** The citizen adds something. */
    ADD,
    PASS_PICTURE,
    FORWARD,
    REMIND,
    ESCALATE,
    REPRIMAND,
    ERASE_CONTACT
}
