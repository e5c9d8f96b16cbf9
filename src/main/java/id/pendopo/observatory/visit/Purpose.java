package id.pendopo.observatory.visit;

/** Why an address was read; the value order of the page budget. */
public enum Purpose {
    HOME,
    OFFICIALS,
    NEWS_LIST,
    CONTACT,
    PUBLIC_INFORMATION,
    PROFILE,
    SERVICE,
    NEWS_ITEM,
    SECTION,
    OTHER,
    /** Read for what it says to machines: robots.txt, a sitemap, a feed. */
    FILE
}
