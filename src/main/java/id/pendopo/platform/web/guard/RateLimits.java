package id.pendopo.platform.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.platform.web.WebSettings.Limits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts what each network address asks for, in memory of this node only: the limits stop floods,
 * and a flood is one on every node.
 */
final class RateLimits {
    private static final long MOST_VISITORS = 100_000;

    private final Cache<Key, Bucket> buckets;
    private final Limits limits;
    private final TimeMeter meter;

    RateLimits(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.meter = new Meter(clock);
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_VISITORS)
                        .expireAfterAccess(Duration.ofMinutes(30))
                        .build();
    }

    /** How long the visitor must wait; empty if the request may pass. */
    Optional<Duration> ask(String visitor, Kind kind) {
        Bucket bucket = buckets.get(new Key(visitor, kind), key -> bucket(key.kind()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Kind kind) {
        return switch (kind) {
            case READING -> bucket(limits.reading().requests(), limits.reading().within());
            case WRITING -> bucket(limits.writing().requests(), limits.writing().within());
            case SIGN_IN -> bucket(limits.signIn().requests(), limits.signIn().within());
        };
    }

    private Bucket bucket(int requests, Duration within) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, within))
                .withCustomTimePrecision(meter)
                .build();
    }

    enum Kind {
        READING,
        WRITING,
        SIGN_IN
    }

    private record Key(String visitor, Kind kind) {}

    private record Meter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
