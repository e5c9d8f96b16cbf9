package id.pendopo.observatory;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody should look at now.
 *
 * @param detail the outcome's code, a lexicon word, or the days left
 * @param closedAt when it was in order again; empty while it is not
 */
public record Alarm(
        UUID id,
        CityCode city,
        UnitId unit,
        URI address,
        Kind kind,
        String detail,
        Instant openedAt,
        Optional<Instant> closedAt) {
    /** Why. */
    public enum Kind {
        /** As many looks in a row as the settings say found no readable page. */
        SITE_DOWN,
        /** Injected or defaced content. */
        SITE_HACKED,
        /** The certificate ends within the days that the settings say. */
        CERTIFICATE_ENDING
    }
}
