package id.pendopo.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrakeTest {
    private static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");
    private final Brake brake = new Brake(5, Duration.ofMinutes(1), Duration.ofMinutes(15));

    @Test
    void lets_the_free_tries_pass_without_a_wait() {
        assertThat(after(4).blocked(NOW)).isFalse();
        assertThat(after(5).blocked(NOW)).isTrue();
    }

    @Test
    void doubles_the_wait_up_to_the_longest() {
        assertThat(waitAfter(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(waitAfter(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(waitAfter(8)).isEqualTo(Duration.ofMinutes(8));
        assertThat(waitAfter(9)).isEqualTo(Duration.ofMinutes(15));
        assertThat(waitAfter(1_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_ends_at_its_moment() {
        Tries tries = after(5);

        assertThat(tries.blocked(NOW.plusSeconds(59))).isTrue();
        assertThat(tries.blocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void a_day_without_failure_wipes_the_slate() {
        Tries later = brake.failed(Optional.of(after(9)), NOW.plus(Duration.ofDays(1)));

        assertThat(later.failures()).isEqualTo(1);
        assertThat(later.blockedUntil()).isEmpty();
    }

    @Test
    void a_forgiven_try_lifts_the_wait_it_caused() {
        assertThat(brake.forgiven(after(5)).blocked(NOW)).isFalse();
        assertThat(brake.forgiven(after(6)).blocked(NOW)).isTrue();
    }

    private Duration waitAfter(int failures) {
        return Duration.between(NOW, after(failures).blockedUntil().orElseThrow());
    }

    private Tries after(int failures) {
        Optional<Tries> tries = Optional.empty();
        for (int i = 0; i < failures; i++) {
            tries = Optional.of(brake.failed(tries, NOW));
        }
        return tries.orElseThrow();
    }
}
