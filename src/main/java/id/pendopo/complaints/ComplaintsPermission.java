package id.pendopo.complaints;

/** What may be permitted in complaints. */
public final class ComplaintsPermission {
    /** See reports that are not public; of a unit: those it was sent. */
    public static final String VIEW = "complaints.view";

    /** Take a report in or refuse it, put it right, merge it. */
    public static final String VERIFY = "complaints.verify";

    /** Send a report to units. */
    public static final String ROUTE = "complaints.route";

    /** Work on a report, give it back, answer it. */
    public static final String ANSWER = "complaints.answer";

    /** Write down a report for a person at the counter or on the telephone. */
    public static final String FILE = "complaints.file";

    /** Read who filed a report; each reading is noted. */
    public static final String CONTACT = "complaints.contact";

    /** Set up topics, clocks, channels and keys. */
    public static final String SETTINGS = "complaints.settings";

    private ComplaintsPermission() {}
}
