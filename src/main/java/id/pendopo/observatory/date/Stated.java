package id.pendopo.observatory.date;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date a page states.
 *
 * @param day in the zone the page writes in
 * @param moment if the page states a time with a zone
 * @param confidence from 0 to 1
 * @param excerpt what it was read from
 */
public record Stated(
        LocalDate day,
        Optional<Instant> moment,
        double confidence,
        Reason reason,
        String excerpt) {}
