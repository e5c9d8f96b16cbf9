package id.pendopo.sites.wordpress.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The moment of a post, from the two times WordPress keeps: the one its clock showed, and the same
 * in UTC. The second is missing ("0000-00-00 00:00:00"), zero or copied from the first wherever
 * posts were imported, scheduled or written by plugins.
 */
final class OldMoment {
    private static final int FIRST_YEAR = 1990;
    private static final Duration WIDEST = Duration.ofHours(14);

    private OldMoment() {}

    /**
     * The day that readers saw is kept. A site that never set its zone runs on UTC while its people
     * type the time of their wall: its times are read in the city's zone.
     *
     * @param shown local time of the site
     * @param utc the same moment in UTC
     * @param site the zone it set
     */
    static Optional<Instant> of(String shown, String utc, Optional<ZoneId> site, ZoneId city) {
        Optional<LocalDateTime> local = read(shown);
        Optional<LocalDateTime> world = read(utc);
        if (local.isEmpty()) {
            return world.map(w -> w.toInstant(ZoneOffset.UTC));
        }
        boolean fits =
                world.isPresent()
                        && !world.get().equals(local.get())
                        && Duration.between(world.get(), local.get()).abs().compareTo(WIDEST) <= 0;
        return fits
                ? world.map(w -> w.toInstant(ZoneOffset.UTC))
                : local.map(l -> l.atZone(site.orElse(city)).toInstant());
    }

    /** {@code 2016-07-22T08:30:00} or with a space; empty for zeros and nonsense. */
    static Optional<LocalDateTime> read(String written) {
        String text = written.strip().replace(' ', 'T').replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", "");
        try {
            return Optional.of(LocalDateTime.parse(text)).filter(d -> d.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The zone of a site's settings; empty for UTC, which is what nobody chose. */
    static Optional<ZoneId> zone(String name, String hours) {
        try {
            if (!name.isBlank()) {
                return Optional.of(ZoneId.of(name)).filter(z -> !isUtc(z));
            }
            double offset = hours.isBlank() ? 0 : Double.parseDouble(hours);
            return Optional.<ZoneId>of(ZoneOffset.ofTotalSeconds((int) Math.round(offset * 3600)))
                    .filter(z -> !isUtc(z));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }
}
