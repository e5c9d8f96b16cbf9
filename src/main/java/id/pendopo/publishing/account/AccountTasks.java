package id.pendopo.publishing.account;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable job that watches the ends of rights. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pendopo.publishing.delivery.active", matchIfMissing = true)
class AccountTasks {
    private static final Duration WATCH = Duration.ofHours(1);

    @Bean
    Task<Void> watchAccountsTask(WatchAccounts watch) {
        return Tasks.recurring("publishing-accounts", FixedDelay.of(WATCH))
                .execute((instance, context) -> watch.all());
    }

    @Bean
    Task<Void> checkOwnershipTask(CheckOwnership check) {
        return Tasks.recurring("publishing-ownership", FixedDelay.of(WATCH))
                .execute((instance, context) -> check.all());
    }
}
