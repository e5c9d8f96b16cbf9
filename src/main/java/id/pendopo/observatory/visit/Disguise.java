package id.pendopo.observatory.visit;

/** Reading a page as somebody else, to see whether that one is shown something else. */
public record Disguise(As as, Fetch fetch) {
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
