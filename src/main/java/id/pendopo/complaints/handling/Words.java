package id.pendopo.complaints.handling;

/** Whether a text can be kept. */
final class Words {
    static final int MOST = 8_000;

    private Words() {}

    /** The wish if there is a text that is not too long, else its refusal. */
    static ReportActing.Wish needed(String text, ReportActing.Wish wish) {
        return text.isBlank()
                ? new ReportActing.Wish.Refuse(Acted.Why.NO_TEXT)
                : text.length() > MOST ? new ReportActing.Wish.Refuse(Acted.Why.TOO_LONG) : wish;
    }
}
