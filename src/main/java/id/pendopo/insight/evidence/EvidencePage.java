package id.pendopo.insight.evidence;

import id.pendopo.platform.web.page.Crumb;
import java.util.List;

/**
 * One reading with its proofs.
 *
 * @param value as people say it, or why there is none
 * @param method the probe and its version
 * @param help the page that explains the method
 * @param visitHref the visit it was made in; empty if it is no longer stored
 * @param history earlier readings of the same indicator, newest first
 */
public record EvidencePage(
        List<Crumb> crumbs,
        String unit,
        String indicator,
        String value,
        String at,
        String method,
        String help,
        String visitHref,
        List<Proof> proofs,
        List<Found> findings,
        List<Earlier> history) {

    /**
     * Where the reading comes from.
     *
     * @param hash SHA-256 of the body; empty if there was none
     */
    public record Proof(String address, String at, String excerpt, String hash) {}

    /** What can be repaired. */
    public record Found(String text, String repair, String page) {}

    /** An earlier reading. */
    public record Earlier(String at, String value, String href) {}
}
