package id.pendopo.observatory;

/** What the number of a reading means. */
public enum Measure {
    /** From 0 to 1, more is better. */
    SHARE,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** A count, 0 or more. */
    COUNT,
    /** Days, with fractions where known. */
    DAYS,
    /** Milliseconds. */
    MILLIS,
    /** Bytes. */
    BYTES,
    /** Points as a public guide counts them, as 0 to 145 of the HTTP Observatory. */
    POINTS
}
