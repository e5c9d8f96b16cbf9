package id.pendopo.complaints.filing;

/** What is wrong with a report before it is filed; each has a message and a field. */
public enum FilingFault {
    WORDS_MISSING("kata"),
    WORDS_TOO_LONG("kata"),
    UNKNOWN_TOPIC("topik"),
    /** Half a position, or none on earth. */
    UNFIT_POSITION("lintang"),
    /** A territory that is not in the city. */
    UNKNOWN_TERRITORY("wilayah"),
    LANDMARK_TOO_LONG("patokan"),
    NAME_TOO_LONG("nama"),
    UNFIT_TELEPHONE("telepon"),
    UNFIT_MAIL("email"),
    /** News are wanted by a way for which no address was given. */
    WAY_WITHOUT_ADDRESS("kabar");

    private final String field;

    FilingFault(String field) {
        this.field = field;
    }

    /** Of the form. */
    public String field() {
        return field;
    }
}
