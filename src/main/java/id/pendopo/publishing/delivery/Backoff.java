package id.pendopo.publishing.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Waits between tries, each twice the one before up to the longest, with a third of chance in it so
 * that what failed together does not come again together.
 */
record Backoff(Duration first, Duration longest, RandomGenerator chance) {
    private static final int MOST_DOUBLINGS = 20;
    private static final double SPREAD = 0.33;

    /**
     * @param tries made so far, from 1
     */
    Duration after(int tries) {
        int doublings = Math.clamp(tries - 1L, 0, MOST_DOUBLINGS);
        long whole = Math.min(first.toMillis() << doublings, longest.toMillis());
        return Duration.ofMillis(Math.round(whole * (1 - SPREAD * chance.nextDouble())));
    }
}
