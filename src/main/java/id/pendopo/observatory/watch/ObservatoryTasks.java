package id.pendopo.observatory.watch;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable jobs of the observatory: one for every hosting group, so that on any number of
 * machines a group is observed by one at a time; and one that keeps targets and groups in step with
 * the register.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pendopo.observatory.active", matchIfMissing = true)
class ObservatoryTasks {
    /** One instance per hosting group; the instance's id is the group's name. */
    static final TaskDescriptor<Void> GROUP = TaskDescriptor.of("observe-group");

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration IN_STEP = Duration.ofMinutes(10);
    private static final Duration TIDY = Duration.ofHours(6);

    @Bean
    Task<Void> observeGroupTask(ObserveGroup observe) {
        return Tasks.custom(GROUP)
                .onFailure((done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(AFTER_FAILURE)))
                .onDeadExecutionRevive()
                .execute((group, context) -> {
                    var next =
                            observe.observe(
                                    group.getId(),
                                    () -> context.getSchedulerState().isShuttingDown());
                    return (done, operations) ->
                            next.ifPresentOrElse(
                                    at -> operations.reschedule(done, at), operations::remove);
                });
    }

    @Bean
    Task<Void> keepTargetsInStepTask(KeepTargetsInStep keep) {
        return Tasks.recurring("observatory-targets", FixedDelay.of(IN_STEP))
                .execute((instance, context) -> keep.all());
    }

    @Bean
    Task<Void> tidyObservatoryTask(TidyEvidence tidy) {
        return Tasks.recurring("observatory-tidy", FixedDelay.of(TIDY))
                .execute((instance, context) -> tidy.tidy());
    }
}
