package id.pendopo.newsroom.intake;

import java.util.Locale;

/** What keeps a report from being sent to the desk; each has its sentence among the messages. */
public enum ReportFault {
    WHAT_MISSING("what"),
    WHAT_TOO_LONG("what"),
    NARRATIVE_TOO_LONG("narrative"),
    TITLE_TOO_LONG("title"),
    DAY_MISSING("day"),
    DAY_TO_COME("day"),
    DAY_TOO_OLD("day"),
    PROGRESS_NO_PERCENTAGE("progress"),
    PROGRAMME_UNKNOWN("programme"),
    TERRITORY_UNKNOWN("territory"),
    VIDEO_NO_ADDRESS("video"),
    PICTURE_UNKNOWN("photos"),
    TOO_MANY_PICTURES("photos");

    private final String field;

    ReportFault(String field) {
        this.field = field;
    }

    /** The field of the form that it is about. */
    public String field() {
        return field;
    }

    public String key() {
        return "newsroom.report.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
