package id.pendopo.newsroom.desk;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The newsroom's durable jobs. */
@Configuration(proxyBeanMethods = false)
class DeskTasks {
    private static final Duration PUBLISH = Duration.ofSeconds(15);
    private static final Duration REMIND = Duration.ofMinutes(5);

    @Bean
    Task<Void> publishDueStoriesTask(PublishDue publish) {
        return Tasks.recurring("newsroom-publish-due", FixedDelay.of(PUBLISH))
                .execute((instance, context) -> publish.all());
    }

    @Bean
    Task<Void> remindOfDeadlinesTask(RemindOfDeadlines remind) {
        return Tasks.recurring("newsroom-remind", FixedDelay.of(REMIND))
                .execute((instance, context) -> remind.all());
    }
}
