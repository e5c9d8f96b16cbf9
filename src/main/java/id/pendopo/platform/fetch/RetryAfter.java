package id.pendopo.platform.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** How long a server asks us to wait. Source: RFC 9110, 10.2.3. */
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /** Seconds or a date; never negative, at most a week. */
    public static Optional<Duration> read(Headers headers, Instant now) {
        return headers.first("retry-after")
                .map(String::strip)
                .flatMap(v -> read(v, now))
                .map(RetryAfter::bounded);
    }

    private static Optional<Duration> read(String value, Instant now) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var format = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
            return Optional.of(
                    Duration.between(now, ZonedDateTime.parse(value, format).toInstant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration asked) {
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
