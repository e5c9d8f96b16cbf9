package id.pendopo.observatory.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a city's digest is written: at seven of its morning, before the office opens. A server that
 * was down then writes it later that morning; in the afternoon it is too late for the day.
 */
final class DigestTime {
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final LocalTime UNTIL = LocalTime.NOON;

    private DigestTime() {}

    /** The day in the zone whose digest is to be written now; empty if it is not the time. */
    static Optional<LocalDate> due(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        LocalTime time = there.toLocalTime();
        return time.isBefore(FROM) || !time.isBefore(UNTIL)
                ? Optional.empty()
                : Optional.of(there.toLocalDate());
    }
}
