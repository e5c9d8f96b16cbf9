package id.pendopo.observatory.watch;

import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** A short look at a home page: does the site's own page come? */
record Look(Instant at, Outcome outcome, Duration firstByte, URI end) {
    boolean readable() {
        return outcome.readable() || outcome instanceof Outcome.Unchanged;
    }

    /**
     * Whether it counts against the site: robots.txt that keeps us out is no outage for citizens.
     */
    boolean failed() {
        return !readable() && !(outcome instanceof Outcome.ForbiddenByRobots);
    }
}
