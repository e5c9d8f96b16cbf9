package id.pendopo.publishing.delivery;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A time in which nothing goes out.
 *
 * @param unit whose posts wait; empty for those of the city and all its units
 * @param reason in the words of who began it
 * @param lifted who ended it before its time
 */
public record Pause(
        UUID id,
        CityCode city,
        Optional<UnitId> unit,
        Kind kind,
        String reason,
        String begunBy,
        Instant begunAt,
        Instant until,
        Optional<Lifted> lifted) {
    /** Why nothing goes out. */
    public enum Kind {
        MOURNING,
        DISASTER,
        ELECTION_SILENCE,
        OTHER
    }

    /** The end before its time. */
    public record Lifted(String by, Instant at) {}

    public boolean covers(Delivery.Subject post) {
        return city.equals(post.city()) && (unit.isEmpty() || unit.equals(post.unit()));
    }
}
