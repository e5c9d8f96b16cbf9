package id.pendopo.observatory;

/** What may be permitted in the observatory. */
public final class ObservatoryPermission {
    /** See visits, evidence and alarms. */
    public static final String VIEW = "observatory.view";

    /** Ask for a visit now. */
    public static final String OBSERVE = "observatory.observe";

    private ObservatoryPermission() {}
}
