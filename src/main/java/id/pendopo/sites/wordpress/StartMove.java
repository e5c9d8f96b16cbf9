package id.pendopo.sites.wordpress;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.file.FileStore;
import id.pendopo.platform.file.Storing;
import id.pendopo.sites.wordpress.read.WxrBlog;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
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
    private final OldWeb web;
    private final AuditTrail trail;
    private final SchedulerClient jobs;
    private final InstantSource clock;

    StartMove(
            MoveRepository moves,
            FileStore files,
            OldWeb web,
            AuditTrail trail,
            @Lazy SchedulerClient jobs,
            InstantSource clock) {
        this.moves = moves;
        this.files = files;
        this.web = web;
        this.trail = trail;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What became of an export file that was handed in. */
    public sealed interface Keeping {
        record Kept(String hash) implements Keeping {}

        /** The name of the reason. */
        record Refused(Fault why) implements Keeping {}
    }

    /** Why a file is none that can be read; the words are in the messages. */
    public enum Fault {
        EMPTY,
        TOO_LARGE,
        PACKED,
        NOT_AN_EXPORT
    }

    /** Keeps an export file, if its beginning is that of one. */
    public Keeping keep(InputStream file) throws IOException {
        return switch (files.store(file, LARGEST_FILE)) {
            case Storing.Stored(var stored) ->
                    WxrBlog.fault(web.file(stored.hash()))
                            .<Keeping>map(packed ->
                                    new Keeping.Refused(
                                            packed ? Fault.PACKED : Fault.NOT_AN_EXPORT))
                            .orElseGet(() -> new Keeping.Kept(stored.hash().hex()));
            case Storing.Empty empty -> new Keeping.Refused(Fault.EMPTY);
            case Storing.TooLarge tooLarge -> new Keeping.Refused(Fault.TOO_LARGE);
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
