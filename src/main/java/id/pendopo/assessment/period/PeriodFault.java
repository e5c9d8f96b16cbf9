package id.pendopo.assessment.period;

/** What must be put right before an act on a period is done. */
public enum PeriodFault {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    NAME_TAKEN("name"),
    START_MISSING("starts"),
    END_MISSING("ends"),
    END_NOT_AFTER_START("ends"),
    RUBRIC_UNKNOWN("rubric"),
    /** Its last day is not over in the city's zone. */
    NOT_OVER(""),
    NOT_OPEN(""),
    FROZEN("");

    private final String field;

    PeriodFault(String field) {
        this.field = field;
    }

    /** The form field it belongs to; empty if to the whole. */
    public String field() {
        return field;
    }
}
