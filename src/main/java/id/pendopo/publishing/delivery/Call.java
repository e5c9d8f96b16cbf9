package id.pendopo.publishing.delivery;

/** What moved a delivery: a call of the network, a rule of our own, or a person's act. */
public enum Call {
    PLAN,
    BEGIN,
    PREPARE,
    ARM,
    CHECK,
    WITNESS,
    FINISH,
    WATCH,
    LOOK,
    RELEASE,
    HOLD,
    LET_GO,
    FIRST_COMMENT,
    WITHDRAW,
    CORRECT,
    CANCEL,
    SEND_AGAIN,
    SAID_THERE,
    SAID_GONE,
    RESCHEDULE,
    OUR_FAULT
}
