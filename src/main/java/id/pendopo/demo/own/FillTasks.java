package id.pendopo.demo.own;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/**
 * Durable jobs behind the start: one registers the own sites once the server's port is known, the
 * other fills them. A killed one begins anew and doubles nothing.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class FillTasks {
    static final TaskDescriptor<Void> REGISTER = TaskDescriptor.of("demo-register-own-sites");

    static final TaskDescriptor<Void> FILL = TaskDescriptor.of("demo-fill-own-sites");

    /** Each job has one instance. */
    static final String ALL = "all";

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    @Bean
    Task<Void> registerOwnSitesTask(RegisterOwnSites register) {
        return once(REGISTER, stop -> register.all());
    }

    @Bean
    Task<Void> fillOwnSitesTask(FillSites fill) {
        return once(FILL, fill::all);
    }

    @Bean
    AfterStart registerOwnSitesAfterStart(SchedulerClient jobs, InstantSource clock) {
        return new AfterStart(jobs, clock);
    }

    private static CustomTask<Void> once(TaskDescriptor<Void> task, Consumer<BooleanSupplier> work) {
        return Tasks.custom(task)
                .onFailure((done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(AFTER_FAILURE)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    BooleanSupplier stop = () -> context.getSchedulerState().isShuttingDown();
                    work.accept(stop);
                    return (done, operations) -> {
                        if (stop.getAsBoolean()) {
                            operations.reschedule(done, done.getTimeDone());
                        } else {
                            operations.remove();
                        }
                    };
                });
    }

    /** Asks for the registering at every start: the port may be another one. */
    record AfterStart(SchedulerClient jobs, InstantSource clock) {
        @EventListener(ApplicationReadyEvent.class)
        void ask() {
            jobs.scheduleIfNotExists(REGISTER.instance(ALL).build(), clock.instant());
        }
    }
}
