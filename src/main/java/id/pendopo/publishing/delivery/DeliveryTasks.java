package id.pendopo.publishing.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.pendopo.publishing.AccountLinkId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable jobs of delivery: one for every account, so that on any number of machines an account
 * is worked on by one at a time; and one that finds what no job looks after.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pendopo.publishing.delivery.active", matchIfMissing = true)
public class DeliveryTasks {
    /** One instance per account; the instance's id is the account's. */
    public static final TaskDescriptor<Void> LANE = TaskDescriptor.of("publishing-account");

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final Duration PRESENCE = Duration.ofMinutes(1);

    @Bean
    public Task<Void> deliverLaneTask(DeliverLane deliver) {
        return Tasks.custom(LANE)
                .onFailure((done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(AFTER_FAILURE)))
                .onDeadExecutionRevive()
                .execute((account, context) -> {
                    var next =
                            deliver.work(
                                    new AccountLinkId(UUID.fromString(account.getId())),
                                    () -> context.getSchedulerState().isShuttingDown());
                    return (done, operations) ->
                            next.ifPresentOrElse(
                                    at -> operations.reschedule(done, at), operations::remove);
                });
    }

    @Bean
    Task<Void> sweepDeliveriesTask(SweepLanes sweep) {
        return Tasks.recurring("publishing-sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> sweep.all());
    }

    @Bean
    Task<Void> checkPresenceTask(CheckPresence check) {
        return Tasks.recurring("publishing-presence", FixedDelay.of(PRESENCE))
                .execute((instance, context) -> check.all());
    }
}
