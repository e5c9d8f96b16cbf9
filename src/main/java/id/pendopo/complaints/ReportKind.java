package id.pendopo.complaints;

/** What a citizen wants of the city. */
public enum ReportKind {
    QUESTION,
    COMPLAINT,
    SUGGESTION,
    INFORMATION_REQUEST
}
