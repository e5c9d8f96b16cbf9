package id.pendopo.observatory.watch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When hosting groups are observed. */
@Component
class GroupSchedule {
    private final SchedulerClient jobs;

    /**
     * @param jobs lazy, since the scheduler itself is made from tasks that need this schedule
     */
    GroupSchedule(@Lazy SchedulerClient jobs) {
        this.jobs = jobs;
    }

    /** Makes sure that the group has a job; one that is planned or running is left alone. */
    void ensure(String group, Instant first) {
        jobs.scheduleIfNotExists(job(group), first);
    }

    /** Has the group observed now. One that is being observed sees new wishes by itself. */
    void hurry(String group, Instant now) {
        try {
            if (!jobs.scheduleIfNotExists(job(group), now)) {
                jobs.reschedule(job(group), now);
            }
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // The running job reads the list of what is due before it ends.
        } catch (ExecutionException e) {
            // It began between the look and the change: the same as running.
        }
    }

    private static TaskInstance<Void> job(String group) {
        return ObservatoryTasks.GROUP.instance(group).build();
    }
}
