package id.pendopo.platform.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One change of state, kept for ever.
 *
 * @param act what was done, as {@code directory.unit.renamed}
 * @param before the state before as JSON; empty if the subject was made
 * @param after the state after as JSON; empty if the subject was removed
 */
public record AuditEntry(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String act,
        Subject subject,
        Optional<String> before,
        Optional<String> after) {}
