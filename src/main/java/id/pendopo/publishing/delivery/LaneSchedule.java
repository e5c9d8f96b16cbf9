package id.pendopo.publishing.delivery;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.pendopo.publishing.AccountLinkId;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When the workers of accounts work. */
@Component
public class LaneSchedule {
    private final SchedulerClient jobs;
    private final TransactionTemplate own;
    private final InstantSource clock;

    /**
     * @param jobs lazy, since the scheduler itself is made from tasks that need this schedule
     */
    public LaneSchedule(
            @Lazy SchedulerClient jobs,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.jobs = jobs;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Has the account's worker look at the moment at the latest; after the transaction, so that it
     * sees what is new.
     */
    public void ensure(AccountLinkId link, Instant at) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            atOnce(link, at);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        // The old transaction is still bound, and nobody would commit it again.
                        own.executeWithoutResult(status -> atOnce(link, at));
                    }
                });
    }

    /** Has the account's worker look now. One that works sees new wishes by itself. */
    public void hurry(AccountLinkId link) {
        ensure(link, clock.instant());
    }

    private void atOnce(AccountLinkId link, Instant at) {
        TaskInstance<Void> job = DeliveryTasks.LANE.instance(link.toString()).build();
        try {
            if (jobs.scheduleIfNotExists(job, at)) {
                return;
            }
            boolean later =
                    jobs.getScheduledExecution(job)
                            .map(planned -> planned.getExecutionTime().isAfter(at))
                            .orElse(false);
            if (later) {
                jobs.reschedule(job, at);
            }
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // The running job reads the list anew; what it misses the sweep finds.
        } catch (TaskInstanceNotFoundException e) {
            jobs.scheduleIfNotExists(job, at);
        }
    }
}
