package id.pendopo.sites.wordpress;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable job of a run: one whose process died is taken up again by another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MovingSettings.class)
class MoveTasks {
    /** The instance's id is that of the run. */
    static final TaskDescriptor<Void> MOVE = TaskDescriptor.of("sites-move");

    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Bean
    Task<Void> moveTask(RunMove run, MoveRepository moves) {
        return Tasks.custom(MOVE)
                .onFailure((done, operations) -> operations.remove())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    UUID id = UUID.fromString(instance.getId());
                    run.run(id, count -> {});
                    boolean ended = moves.find(id).flatMap(Move::endedAt).isPresent();
                    return (done, operations) -> {
                        if (ended) {
                            operations.remove();
                        } else {
                            // Another process works in this unit, or died and is not missed yet.
                            operations.reschedule(done, done.getTimeDone().plus(AGAIN));
                        }
                    };
                });
    }
}
