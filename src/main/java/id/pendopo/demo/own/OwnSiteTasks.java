package id.pendopo.demo.own;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.pendopo.demo.DemoSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/**
 * A durable job behind the start, once the server's port is known: follows the port, fills and
 * registers what is not registered yet. A killed one goes on and doubles nothing.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class OwnSiteTasks {
    static final TaskDescriptor<Void> KEEP = TaskDescriptor.of("demo-own-sites");

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    @Bean
    Task<Void> ownSitesTask(KeepOwnSites keep) {
        return Tasks.custom(KEEP)
                .onFailure((done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(AFTER_FAILURE)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    BooleanSupplier stop = () -> context.getSchedulerState().isShuttingDown();
                    keep.all(stop);
                    return (done, operations) -> {
                        if (stop.getAsBoolean()) {
                            operations.reschedule(done, done.getTimeDone());
                        } else {
                            operations.remove();
                        }
                    };
                });
    }

    @Bean
    AfterStart ownSitesAfterStart(
            SchedulerClient jobs, InstantSource clock, DemoSettings settings) {
        return new AfterStart(jobs, clock, settings.ownSites());
    }

    /** Asks for the job at every start: the port may be another one. */
    record AfterStart(SchedulerClient jobs, InstantSource clock, boolean wanted) {
        @EventListener(ApplicationReadyEvent.class)
        void ask() {
            if (wanted) {
                jobs.scheduleIfNotExists(KEEP.instance("all").build(), clock.instant());
            }
        }
    }
}
