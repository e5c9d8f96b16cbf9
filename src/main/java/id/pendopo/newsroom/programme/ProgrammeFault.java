package id.pendopo.newsroom.programme;

/** Why a programme is not taken as it is. */
public enum ProgrammeFault {
    NAME_MISSING,
    NAME_TOO_LONG,
    TEXT_TOO_LONG,
    BUDGET_NEGATIVE,
    ENDS_BEFORE_START,
    PROGRESS_NOT_A_PERCENTAGE,
    /** It was ended; nothing of it changes any more. */
    CLOSED
}
