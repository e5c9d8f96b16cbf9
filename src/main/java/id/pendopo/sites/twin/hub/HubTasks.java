package id.pendopo.sites.twin.hub;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable job that does the hub's work, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class HubTasks {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    Task<Void> workOfHub(Hub hub) {
        return Tasks.recurring("sites.hub", FixedDelay.of(PAUSE))
                .execute((instance, context) -> hub.work());
    }
}
