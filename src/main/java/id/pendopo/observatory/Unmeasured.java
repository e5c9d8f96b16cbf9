package id.pendopo.observatory;

/** Why there is no number. Never the same as 0: it leaves numerator and denominator of a score. */
public enum Unmeasured {
    /** The site gave no readable page in this visit. */
    SITE_NOT_READ,
    /** The site's robots.txt keeps us out. */
    KEPT_OUT_BY_ROBOTS,
    /** The register holds nothing to compare with, as no official or no account. */
    NOTHING_REGISTERED,
    /** No page of the needed kind was found, as no dated item. */
    NOTHING_FOUND,
    /** Too few visits so far. */
    TOO_FEW_VISITS,
    /** The page budget of the visit was spent before. */
    BUDGET_SPENT,
    /** The indicator makes no sense for this unit, as TLS where the site has no host of its own. */
    NOT_APPLICABLE,
    /** Our own fault: the probe failed and the log says why. */
    PROBE_FAILED
}
