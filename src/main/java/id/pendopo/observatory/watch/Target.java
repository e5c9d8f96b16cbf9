package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A registered website that is observed.
 *
 * @param group the hosting group, leased as a whole
 */
record Target(
        UUID id,
        CityCode city,
        UnitId unit,
        URI address,
        String group,
        Instant lookDueAt,
        Instant visitDueAt,
        int failuresInRow) {
    boolean lookDue(Instant now) {
        return !lookDueAt.isAfter(now);
    }

    boolean visitDue(Instant now) {
        return !visitDueAt.isAfter(now);
    }

    Instant nextDue() {
        return lookDueAt.isBefore(visitDueAt) ? lookDueAt : visitDueAt;
    }
}
