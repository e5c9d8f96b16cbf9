package id.pendopo.sites.wordpress;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.time.InstantSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops a run between two posts, and has one that ended early go on. */
@Component
public class HoldMove {
    private final MoveRepository moves;
    private final AuditTrail trail;
    private final SchedulerClient jobs;
    private final InstantSource clock;

    HoldMove(
            MoveRepository moves,
            AuditTrail trail,
            @Lazy SchedulerClient jobs,
            InstantSource clock) {
        this.moves = moves;
        this.trail = trail;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Stops it; what came so far stays.
     *
     * @return false if it has ended meanwhile
     */
    @Transactional
    public boolean stop(Move move, Actor by) {
        if (!moves.stop(move.id(), clock.instant())) {
            return false;
        }
        tell(move, "sites.move.stopped", by);
        return true;
    }

    /**
     * Has it go on where it ended; what came already is passed over.
     *
     * @return false if it neither was stopped nor failed
     */
    @Transactional
    public boolean resume(Move move, Actor by) {
        if (!moves.resume(move.id())) {
            return false;
        }
        jobs.scheduleIfNotExists(
                MoveTasks.MOVE.instance(move.id().toString()).build(), clock.instant());
        tell(move, "sites.move.resumed", by);
        return true;
    }

    private void tell(Move move, String act, Actor by) {
        trail.record(
                by,
                act,
                Subject.inCity("sites.move", move.id(), move.city().value()),
                null,
                move.count());
    }
}
