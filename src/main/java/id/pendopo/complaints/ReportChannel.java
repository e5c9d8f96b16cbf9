package id.pendopo.complaints;

/** The way a report came in. */
public enum ReportChannel {
    WEB,
    SMS,
    WHATSAPP,
    EMAIL,
    SOCIAL,
    /** Written down by staff for a person at the counter. */
    COUNTER,
    /** Written down by staff for a person on the telephone. */
    TELEPHONE,
    OPEN311,
    /** The form embedded in another site. */
    BOX
}
