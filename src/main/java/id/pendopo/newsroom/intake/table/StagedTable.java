package id.pendopo.newsroom.intake.table;

import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A table between its preview and its confirmation; only who brought it sees it.
 *
 * @param appliedAt when it was confirmed; empty while it waits
 */
public record StagedTable(
        UUID id,
        CityCode city,
        UUID by,
        String fileName,
        byte[] content,
        Instant expiresAt,
        Optional<Instant> appliedAt) {}
