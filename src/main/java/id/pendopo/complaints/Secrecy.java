package id.pendopo.complaints;

/** What others may learn of a report. Source: SP4N-LAPOR!, anonymous and secret reports. */
public enum Secrecy {
    /** Who filed it is known to those who answer; the public reads no name in any case. */
    OPEN,
    /** Nobody learns who filed it, not even those who answer; nothing is kept that tells. */
    ANONYMOUS,
    /** Neither name nor content is public; it exists for those who answer alone. */
    SECRET
}
