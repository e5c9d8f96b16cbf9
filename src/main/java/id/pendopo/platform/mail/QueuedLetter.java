package id.pendopo.platform.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter in the outbox and what became of it.
 *
 * @param attempts how often sending was tried
 * @param lastError of the last attempt; empty if none failed
 */
public record QueuedLetter(
        UUID id,
        Letter letter,
        Status status,
        int attempts,
        Instant queuedAt,
        Instant nextAt,
        Optional<Instant> sentAt,
        Optional<String> lastError) {
    /** Where a letter stands. */
    public enum Status {
        WAITING,
        SENT,
        GIVEN_UP
    }
}
