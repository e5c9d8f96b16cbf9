package id.pendopo.directory.exchange;

import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file between its preview and its confirmation.
 *
 * @param appliedAt when it was confirmed; empty while it waits
 */
public record Staged(
        UUID id,
        CityCode city,
        Kind kind,
        String fileName,
        byte[] content,
        Instant stagedAt,
        Instant expiresAt,
        Optional<Instant> appliedAt) {}
