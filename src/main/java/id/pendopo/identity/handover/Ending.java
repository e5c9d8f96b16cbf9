package id.pendopo.identity.handover;

/** When the predecessor's role ends. */
public enum Ending {
    /** As soon as the successor has accepted: the unit is never without an operator. */
    AT_ACCEPTANCE,
    /** At the beginning of a chosen day, accepted or not. */
    ON_DAY,
    /** Now: the person has left already. */
    AT_ONCE
}
