package id.pendopo.sites;

/** What a host serves. */
public enum SiteKind {
    /** The portal of a city; the back office lives on its host. */
    PORTAL,
    /** The website of one unit. */
    UNIT
}
