package id.pendopo.observatory.date.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page with known dates, after the template of a real system; text and names are made up.
 *
 * @param part {@code a} and {@code b} were looked at while the finder was made; {@code c} was
 *     written afterwards and counted once before anything was changed for it: 29 of 30 right
 */
public record SamplePage(
        String name,
        String part,
        URI address,
        Optional<LocalDate> published,
        Optional<LocalDate> modified,
        String html) {}
