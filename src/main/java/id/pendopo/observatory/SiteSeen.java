package id.pendopo.observatory;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What one audit saw of one site; nothing of it is stored.
 *
 * @param address as asked for, in normal form
 * @param home the address of the home page after redirects; the asked one if none could be read
 * @param zone in which days were counted
 * @param homeOutcome what became of the home page, as {@link
 *     id.pendopo.platform.fetch.Outcome#code()}
 * @param read whether any page of the site could be read; if not, most is not measured
 * @param certificate as shown, trusted or not; empty if none was
 * @param pages in the order read, whatever became of them
 * @param items dated items of news, newest first
 * @param measurements of every indicator in the order of the probes; their ids and the unit's are
 *     made from the address and the moment, for there is no register
 */
public record SiteSeen(
        URI address,
        URI home,
        Instant startedAt,
        Instant endedAt,
        ZoneId zone,
        String homeOutcome,
        boolean read,
        Optional<CertificateSeen> certificate,
        List<PageRead> pages,
        List<Item> items,
        List<Measurement> measurements) {
    public SiteSeen {
        pages = List.copyOf(pages);
        items = List.copyOf(items);
        measurements = List.copyOf(measurements);
    }

    /** The day the visit ended on. */
    public LocalDate day() {
        return endedAt.atZone(zone).toLocalDate();
    }

    /**
     * One page.
     *
     * @param purpose why it was read, as {@code news-item}
     * @param status 0 if no answer came
     * @param published the day the page states as that of its publication
     */
    public record PageRead(
            URI requested,
            URI address,
            String purpose,
            Instant readAt,
            String outcome,
            int status,
            int bytes,
            String title,
            Optional<LocalDate> published) {}

    /**
     * One item of news.
     *
     * @param seenAt the page or feed that states the day
     * @param stated the words the day was read from
     */
    public record Item(LocalDate day, String title, URI address, URI seenAt, String stated) {}

    /** The certificate of the host. */
    public record CertificateSeen(
            String issuer,
            List<String> names,
            Instant notBefore,
            Instant notAfter,
            boolean trusted,
            boolean matchesHost,
            String protocol) {}
}
