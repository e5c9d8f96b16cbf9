package id.pendopo.complaints.handling;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with reports in the background. */
@Configuration(proxyBeanMethods = false)
class ReportTasks {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Bean
    Task<Void> watchReportsTask(WatchReports watch) {
        return Tasks.recurring("complaints-watch", FixedDelay.of(PAUSE))
                .execute((instance, context) -> watch.all());
    }
}
