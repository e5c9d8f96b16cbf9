package id.pendopo.directory;

/** Whether someone has looked that the address is really the unit's. */
public enum Verification {
    UNCHECKED,
    CONFIRMED,
    /** Looked at and found to be someone else's, or gone. */
    WRONG
}
