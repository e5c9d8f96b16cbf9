package id.pendopo.sites.wordpress;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One run of moving a unit in. A unit has as many as it likes, one at a time; each brings what is
 * new or changed.
 *
 * @param address of the old site; the name of the file for one from a file
 * @param file hash of the export file as it was kept; empty for one from the REST API
 * @param since only what was changed after
 * @param dryRun tells what would come and writes nothing
 * @param beatAt last sign of life
 * @param fault why it ended early, by name; empty if it did not
 */
public record Move(
        UUID id,
        CityCode city,
        UnitId unit,
        Source source,
        String address,
        Optional<String> file,
        Optional<Instant> since,
        boolean dryRun,
        Status status,
        Count count,
        Optional<String> fault,
        String detail,
        UUID askedBy,
        String askedName,
        Instant askedAt,
        Optional<Instant> beatAt,
        Optional<Instant> endedAt) {
    /** Where the old content is read from. */
    public enum Source {
        REST,
        WXR
    }

    /** How far it is. */
    public enum Status {
        WAITING,
        RUNNING,
        STOPPED,
        DONE,
        FAILED;

        public Set<Status> next() {
            return switch (this) {
                case WAITING -> Set.of(RUNNING, STOPPED);
                case RUNNING -> Set.of(STOPPED, DONE, FAILED);
                case STOPPED, FAILED -> Set.of(WAITING);
                case DONE -> Set.of();
            };
        }
    }

    /**
     * What came so far.
     *
     * @param expected posts and pages as the old site tells; may be wrong
     * @param kept changed there, but edited here too, so left as it is here
     * @param media files brought
     */
    public record Count(
            int expected, int seen, int added, int changed, int unchanged, int kept, int media) {
        public static Count none() {
            return new Count(0, 0, 0, 0, 0, 0, 0);
        }
    }

    /** What somebody asks for. */
    public record Order(
            CityCode city,
            UnitId unit,
            Source source,
            String address,
            Optional<String> file,
            Optional<Instant> since,
            boolean dryRun) {}

    /** Who asked for it, without any permission: those were asked when it began. */
    Actor asker() {
        return new Actor(askedBy, askedName, Set.of());
    }
}
