package id.pendopo.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How guessing is slowed: some tries are free, after each further failure comes a wait that doubles
 * up to a longest one. A day without a failure wipes the slate.
 *
 * @param free tries before the first wait
 */
record Brake(int free, Duration firstWait, Duration longestWait) {
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int ENOUGH_DOUBLINGS = 20;

    /** The count after one more failure now. */
    Tries failed(Optional<Tries> before, Instant now) {
        int failures =
                before.filter(t -> t.last().plus(MEMORY).isAfter(now))
                                .map(Tries::failures)
                                .orElse(0)
                        + 1;
        return new Tries(failures, now, wait(failures).map(now::plus));
    }

    /** The count after one failure turned out to be none. */
    Tries forgiven(Tries before) {
        int failures = Math.max(0, before.failures() - 1);
        return new Tries(
                failures, before.last(), wait(failures).flatMap(w -> before.blockedUntil()));
    }

    private Optional<Duration> wait(int failures) {
        if (failures < free) {
            return Optional.empty();
        }
        Duration doubled =
                firstWait.multipliedBy(1L << Math.min(failures - free, ENOUGH_DOUBLINGS));
        return Optional.of(doubled.compareTo(longestWait) > 0 ? longestWait : doubled);
    }
}
