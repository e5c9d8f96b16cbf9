package id.pendopo.sites.wordpress.read;

/**
 * Something of the old site that does not come along.
 *
 * @param address where it is; empty if it has none
 * @param detail as found, in no language: a status, a type, a number
 */
public record LeftOut(String key, String address, String title, Reason reason, String detail) {
    /** Why; the words are in the messages. */
    public enum Reason {
        DRAFT,
        PRIVATE,
        PASSWORD,
        TRASH,
        SCHEDULED,
        OTHER_TYPE,
        EMPTY,
        BROKEN,
        UNREADABLE,
        WITHOUT_DATE,
        FEWER_THAN_TOLD,
        COMMENTS,
        MEDIUM_GONE,
        MEDIUM_REFUSED,
        MEDIUM_TOO_LARGE,
        MEDIUM_ELSEWHERE,
        UNUSED_MEDIUM,
        SHORTCODE,
        EMBED,
        CHANGED_HERE,
        WRITTEN_HERE,
        PAGE
    }
}
