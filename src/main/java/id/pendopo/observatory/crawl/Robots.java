package id.pendopo.observatory.crawl;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.observatory.fetch.Cookies;
import id.pendopo.observatory.fetch.Fetcher;
import id.pendopo.observatory.fetch.Manner;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Sender;
import java.net.URI;
import java.time.Duration;

/**
 * The robots.txt files of all sites, each kept for a while so that a short look need not ask again.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofHours(6);

    private final Fetcher fetcher;
    private final String name;
    private final Cache<URI, Known> kept =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    /** A file and what it means. */
    record Known(Fetch fetch, RobotRules rules) {}

    Robots(Fetcher fetcher, String name) {
        this.fetcher = fetcher;
        this.name = name;
    }

    /**
     * Reads anew.
     *
     * @param sender asks without regard to robots.txt
     */
    Known read(URI site, Sender sender) {
        URI root = Addresses.root(site);
        Fetch fetch =
                fetcher.fetch(
                        sender,
                        root.resolve("/robots.txt"),
                        Purpose.FILE,
                        Manner.file(new Cookies(), RobotRules.LIMIT));
        var known = new Known(fetch, RobotRules.of(fetch, name));
        boolean settled = !(fetch.outcome() instanceof Outcome.Failed failed) || failed.permanent();
        if (settled) {
            kept.put(root, known);
        }
        return known;
    }

    /** As read within the last hours, or anew. */
    Known of(URI site, Sender sender) {
        Known known = kept.getIfPresent(Addresses.root(site));
        return known == null ? read(site, sender) : known;
    }
}
