package id.pendopo.observatory.crawl;

import id.pendopo.platform.fetch.FetchSettings;
import java.time.Duration;

/**
 * How sites are read.
 *
 * @param delay between two requests to one hosting group, at least
 * @param longestDelay most that is granted of a robots.txt's crawl-delay
 * @param longestWait most that a visit waits when a server asks it to (Retry-After); if asked for
 *     longer, the server is left alone for that time
 * @param grouping what counts as one hosting group
 */
public record CrawlSettings(
        FetchSettings fetch,
        Duration delay,
        Duration longestDelay,
        Duration longestWait,
        Grouping grouping) {

    /** What is asked one request at a time. */
    public enum Grouping {
        /** All sites behind one network address: they share a machine. */
        MACHINE,
        /** Each host by itself; for sample sites that all live on this machine. */
        HOST
    }

    public static CrawlSettings defaults() {
        return new CrawlSettings(
                FetchSettings.defaults(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                Grouping.MACHINE);
    }

    /** For sites on this machine: without delay, each host by itself. */
    public static CrawlSettings forThisMachine() {
        return new CrawlSettings(
                FetchSettings.defaults().withLoopback(),
                Duration.ZERO,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Grouping.HOST);
    }

    public CrawlSettings with(FetchSettings limits) {
        return new CrawlSettings(limits, delay, longestDelay, longestWait, grouping);
    }
}
