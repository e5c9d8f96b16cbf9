package id.pendopo.observatory.visit;

import java.util.List;

/**
 * Reading a page as somebody else, to see whether that one is shown something else.
 *
 * @param gathered what is known of the page, which is closed
 */
public record Disguise(As as, Fetch fetch, Gathered gathered) {
    /** Of a page that stays open. */
    public Disguise(As as, Fetch fetch) {
        this(as, fetch, Gathered.late(List.of(fetch)));
    }

    /** Whom the site takes us for. */
    public enum As {
        /** The user agent of a search engine's robot. */
        SEARCH_ENGINE,
        /** A visitor who comes from a search engine's result. */
        FROM_SEARCH_RESULT,
        /** A visitor on a phone. */
        PHONE
    }
}
