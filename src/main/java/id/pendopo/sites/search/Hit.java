package id.pendopo.sites.search;

import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was found.
 *
 * @param excerpt of the text, with {@link SearchRepository#MARK} before and {@link
 *     SearchRepository#UNMARK} behind what was looked for
 */
record Hit(
        FoundKind kind,
        Optional<UnitId> unit,
        String path,
        String title,
        String excerpt,
        Instant at,
        boolean sample) {}
