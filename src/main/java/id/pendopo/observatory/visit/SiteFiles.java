package id.pendopo.observatory.visit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a site says of itself to machines.
 *
 * @param robots the answer to /robots.txt
 * @param crawlDelay what robots.txt asks of us
 * @param sitemaps addresses of sitemaps that could be read
 * @param entries of all sitemaps, at most 50,000
 * @param feeds addresses of RSS or Atom feeds that could be read
 * @param items of all feeds
 * @param sitemapsAsked every sitemap that was asked for, in order, whatever became of it: the
 *     evidence of what was found and of what was missed
 * @param feedsAsked the same of feeds
 */
public record SiteFiles(
        Optional<Fetch> robots,
        Optional<Duration> crawlDelay,
        List<URI> sitemaps,
        List<Entry> entries,
        List<URI> feeds,
        List<Item> items,
        List<Fetch> sitemapsAsked,
        List<Fetch> feedsAsked) {
    public SiteFiles {
        sitemapsAsked = List.copyOf(sitemapsAsked);
        feedsAsked = List.copyOf(feedsAsked);
    }

    /** A sitemap's entry. */
    public record Entry(URI address, Optional<Instant> lastModified) {}

    /** A feed's item. */
    public record Item(
            URI feed, URI address, String title, Optional<Instant> published, String summary) {}

    /** Everything that was asked for on behalf of machines, robots.txt first. */
    public Stream<Fetch> asked() {
        return Stream.of(robots.stream(), sitemapsAsked.stream(), feedsAsked.stream())
                .flatMap(s -> s);
    }

    public static SiteFiles none() {
        return new SiteFiles(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
