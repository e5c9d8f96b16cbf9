package id.pendopo.complaints.handling;

/** Who does something with a report. */
public enum Side {
    /** The one who filed it. */
    CITIZEN,
    /** Somebody of a unit it was sent to. */
    UNIT,
    /** Somebody of the city's desk. */
    DESK,
    /** A clock. */
    SYSTEM
}
