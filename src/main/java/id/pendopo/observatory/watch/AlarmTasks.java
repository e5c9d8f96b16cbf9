package id.pendopo.observatory.watch;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that tell of alarms by mail; none unless the settings ask for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pendopo.observatory.mail", havingValue = "true")
class AlarmTasks {
    private static final Duration SOON = Duration.ofSeconds(45);
    private static final Duration IS_IT_MORNING = Duration.ofMinutes(2);

    @Bean
    Task<Void> tellOfNewAlarmsTask(TellOfAlarms tell) {
        return Tasks.recurring("observatory-tell-new", FixedDelay.of(SOON))
                .execute((instance, context) -> tell.ofNew());
    }

    @Bean
    Task<Void> tellOfOpenAlarmsTask(TellOfAlarms tell) {
        return Tasks.recurring("observatory-tell-open", FixedDelay.of(IS_IT_MORNING))
                .execute((instance, context) -> tell.ofOpen());
    }
}
