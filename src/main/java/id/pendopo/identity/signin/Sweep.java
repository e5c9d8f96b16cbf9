package id.pendopo.identity.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Drops what signing in leaves behind: counts of tries that no longer slow anybody, and links for
 * forgotten passwords that no longer work. Without it a guesser could fill the tables for ever.
 */
@Configuration(proxyBeanMethods = false)
class Sweep {
    private static final Duration PAUSE = Duration.ofHours(6);

    @Bean
    Task<Void> sweepSignIns(ThrottleRepository tries, ResetRepository links, InstantSource clock) {
        return Tasks.recurring("identity-sweep", FixedDelay.of(PAUSE))
                .execute((instance, context) -> sweep(tries, links, clock.instant()));
    }

    static void sweep(ThrottleRepository tries, ResetRepository links, Instant now) {
        tries.sweep(now);
        links.sweep(now);
    }
}
