package id.pendopo.observatory;

import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * How a unit's site is just now.
 *
 * @param lastLook the newest look at the home page; empty if nobody has looked yet
 * @param outcome of it, as its code; empty if nobody has looked yet
 * @param failuresInRow looks without a readable page, up to now
 * @param lastVisit the end of the newest stored visit
 */
public record SitePulse(
        UnitId unit,
        URI address,
        Optional<Instant> lastLook,
        String outcome,
        boolean readable,
        int failuresInRow,
        Optional<Instant> lastVisit) {}
