package id.pendopo.observatory;

import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;

/** A visit under way, in real units: pages read of pages planned so far. */
public record RunningVisit(
        VisitId id,
        UnitId unit,
        URI address,
        Instant startedAt,
        int pagesRead,
        int pagesPlanned,
        String nowReading) {}
