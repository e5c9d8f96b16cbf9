package id.pendopo.observatory.visit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a site says of itself to machines.
 *
 * @param robots the answer to /robots.txt
 * @param crawlDelay what robots.txt asks of us
 * @param sitemaps addresses of sitemaps that could be read
 * @param entries of all sitemaps, at most 50,000
 * @param feeds addresses of RSS or Atom feeds that could be read
 * @param items of all feeds
 */
public record SiteFiles(
        Optional<Fetch> robots,
        Optional<Duration> crawlDelay,
        List<URI> sitemaps,
        List<Entry> entries,
        List<URI> feeds,
        List<Item> items) {

    /** A sitemap's entry. */
    public record Entry(URI address, Optional<Instant> lastModified) {}

    /** A feed's item. */
    public record Item(
            URI feed, URI address, String title, Optional<Instant> published, String summary) {}

    public static SiteFiles none() {
        return new SiteFiles(
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
