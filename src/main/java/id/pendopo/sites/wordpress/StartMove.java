package id.pendopo.sites.wordpress;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.file.FileStore;
import id.pendopo.platform.file.Storing;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Orders a run: the server's to work on, or the caller's own. */
@Component
public class StartMove {
    /** An export of all of a large site; read piece by piece. */
    private static final DataSize LARGEST_FILE = DataSize.ofGigabytes(4);

    private final MoveRepository moves;
    private final FileStore files;
    private final AuditTrail trail;
    private final SchedulerClient jobs;
    private final InstantSource clock;

    StartMove(
            MoveRepository moves,
            FileStore files,
            AuditTrail trail,
            @Lazy SchedulerClient jobs,
            InstantSource clock) {
        this.moves = moves;
        this.files = files;
        this.trail = trail;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Keeps an export file; empty if it has no bytes or far too many. */
    public Optional<String> keep(InputStream file) {
        return switch (files.store(file, LARGEST_FILE)) {
            case Storing.Stored(var stored) -> Optional.of(stored.hash().hex());
            case Storing.Empty empty -> Optional.empty();
            case Storing.TooLarge tooLarge -> Optional.empty();
        };
    }

    /** Orders it and leaves the work to the server's jobs. */
    @Transactional
    public UUID order(Move.Order order, Actor by) {
        UUID id = prepare(order, by);
        jobs.scheduleIfNotExists(MoveTasks.MOVE.instance(id.toString()).build(), clock.instant());
        return id;
    }

    /** Orders it for the caller to run. */
    @Transactional
    public UUID prepare(Move.Order order, Actor by) {
        UUID id = UUID.randomUUID();
        moves.add(id, order, by, clock.instant());
        trail.record(
                by,
                "sites.move.ordered",
                Subject.inCity("sites.move", id, order.city().value()),
                null,
                new Ordered(order.source(), order.address(), order.dryRun()));
        return id;
    }

    private record Ordered(Move.Source source, String address, boolean dryRun) {}
}
