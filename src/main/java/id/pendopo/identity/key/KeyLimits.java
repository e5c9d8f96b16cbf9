package id.pendopo.identity.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.identity.IdentitySettings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How often one key may ask, counted in the memory of this node. */
@Component
public class KeyLimits {
    private static final long MOST_KEYS = 10_000;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Cache<UUID, Bucket> buckets;
    private final int requests;
    private final TimeMeter meter;

    KeyLimits(IdentitySettings settings, InstantSource clock) {
        requests = settings.keyRequests();
        meter = new Meter(clock);
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEYS)
                        .expireAfterAccess(WITHIN.multipliedBy(2))
                        .build();
    }

    /** How long the program must wait; empty if the request may pass. */
    public Optional<Duration> ask(ApiKey key) {
        ConsumptionProbe probe =
                buckets.get(key.id(), id -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WITHIN))
                .withCustomTimePrecision(meter)
                .build();
    }

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
