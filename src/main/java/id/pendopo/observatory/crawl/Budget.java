package id.pendopo.observatory.crawl;

import java.time.Duration;

/**
 * What one visit may cost the site and us.
 *
 * @param pages read, the home page included
 * @param links tried without reading them whole
 * @param files sitemaps read, and as many feeds as a fifth of that
 * @param surroundings whether the other ways to write the address, the answer to an address that
 *     cannot exist, and the home page as others see it are read too
 * @param time after which nothing further is begun
 * @param bytes of page bodies, after which no further page is begun: a visit holds all of them
 */
public record Budget(
        int pages, int links, int files, boolean surroundings, Duration time, long bytes) {
    private static final long BYTES = 32L << 20;

    public Budget {
        if (pages < 1 || links < 0 || files < 0) {
            throw new IllegalArgumentException(
                    "Budget of %s pages, %s links, %s files: expected at least 1, 0, 0"
                            .formatted(pages, links, files));
        }
    }

    public Budget(int pages, int links, int files, boolean surroundings, Duration time) {
        this(pages, links, files, surroundings, time, BYTES);
    }

    /** A daily visit. */
    public static Budget daily() {
        return new Budget(60, 60, 10, true, Duration.ofMinutes(30));
    }

    public Budget withPages(int most) {
        return new Budget(most, links, files, surroundings, time, bytes);
    }

    public Budget withLinks(int most) {
        return new Budget(pages, most, files, surroundings, time, bytes);
    }

    public Budget withBytes(long most) {
        return new Budget(pages, links, files, surroundings, time, most);
    }

    int feeds() {
        return Math.ceilDiv(files, 5);
    }
}
