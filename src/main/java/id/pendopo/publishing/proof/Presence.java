package id.pendopo.publishing.proof;

import id.pendopo.publishing.DeliveryId;
import java.time.Instant;
import java.util.Optional;

/**
 * A later look whether a published post is really there.
 *
 * @param seen empty until it was looked
 */
public record Presence(DeliveryId delivery, Instant dueAt, Optional<Seen> seen) {
    /** What was seen. */
    public record Seen(Instant at, Result result) {}

    /** How it stands. */
    public enum Result {
        THERE,
        GONE,
        /** The network did not tell; neither there nor gone. */
        CANNOT_TELL
    }
}
