package id.pendopo.sites.search;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that can be found.
 *
 * @param unit on whose site it stands; empty for the portal
 * @param path on that site
 * @param text plain
 * @param at of its publication
 */
record Searchable(
        CityCode city,
        Optional<UnitId> unit,
        FoundKind kind,
        UUID thing,
        String path,
        String title,
        String text,
        Instant at,
        boolean sample) {}
