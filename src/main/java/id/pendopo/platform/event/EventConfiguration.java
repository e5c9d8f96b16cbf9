package id.pendopo.platform.event;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.pendopo.platform.PlatformSettings;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;

/** The job that repeats events, one at a time on all machines. */
@Configuration(proxyBeanMethods = false)
class EventConfiguration {
    @Bean
    Task<Void> repeatEvents(
            PublicationRepository publications,
            FailedEventPublications failed,
            InstantSource clock,
            PlatformSettings settings) {
        var repeating = new RepeatEvents(publications, failed, clock, settings.repeatAfter());
        return Tasks.recurring("platform.repeat-events", FixedDelay.of(settings.repeatAfter()))
                .execute((instance, context) -> repeating.repeat());
    }
}
