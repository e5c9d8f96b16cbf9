package id.pendopo.sites.follow;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable job of following: on any number of machines it runs once at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pendopo.sites.moving.active", matchIfMissing = true)
class FollowTasks {
    private static final Duration OFTEN = Duration.ofMinutes(1);

    @Bean
    Task<Void> followTask(FollowSite follow) {
        return Tasks.recurring("sites-follow", FixedDelay.of(OFTEN))
                .execute((instance, context) -> follow.all());
    }
}
