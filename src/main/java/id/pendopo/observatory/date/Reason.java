package id.pendopo.observatory.date;

/** Where a date was found. */
public enum Reason {
    JSON_LD,
    META,
    MICRODATA,
    TIME_ELEMENT,
    FEED,
    SITEMAP,
    ADDRESS,
    TEMPLATE,
    TEXT,
    OTHER
}
