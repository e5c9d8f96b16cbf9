package id.pendopo.observatory;

import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;

/**
 * A stored visit in a line.
 *
 * @param homeOutcome what became of the home page, as {@link
 *     id.pendopo.platform.fetch.Outcome#code()}
 */
public record VisitSummary(
        VisitId id,
        UnitId unit,
        URI address,
        Instant startedAt,
        Instant endedAt,
        int pagesRead,
        String homeOutcome) {}
