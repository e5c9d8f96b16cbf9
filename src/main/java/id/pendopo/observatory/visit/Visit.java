package id.pendopo.observatory.visit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One visit of one site: everything the probes may look at. Immutable; probes do no I/O.
 *
 * @param registered the address as registered
 * @param fetches pages in the order read, the home page first, whatever became of them
 * @param missing the answer to an address that cannot exist; empty if not tried
 * @param gathered what is known of the pages, which are closed
 */
public record Visit(
        URI registered,
        Instant startedAt,
        Instant endedAt,
        List<Fetch> fetches,
        SiteFiles files,
        List<Variant> variants,
        Optional<Certificate> certificate,
        List<Disguise> disguises,
        Optional<Fetch> missing,
        List<LinkCheck> links,
        Gathered gathered) {
    public Visit {
        fetches = List.copyOf(fetches);
        variants = List.copyOf(variants);
        disguises = List.copyOf(disguises);
        links = List.copyOf(links);
    }

    /** Of pages that stay open. */
    public Visit(
            URI registered,
            Instant startedAt,
            Instant endedAt,
            List<Fetch> fetches,
            SiteFiles files,
            List<Variant> variants,
            Optional<Certificate> certificate,
            List<Disguise> disguises,
            Optional<Fetch> missing,
            List<LinkCheck> links) {
        this(
                registered,
                startedAt,
                endedAt,
                fetches,
                files,
                variants,
                certificate,
                disguises,
                missing,
                links,
                Gathered.late(fetches));
    }

    /** What was gathered of the matter from its pages while they were open. */
    public <T extends Gathering> T of(Matter<T> matter) {
        return gathered.of(matter);
    }

    public Fetch home() {
        return fetches.getFirst();
    }

    /** All pages of the site that could be read, the home page first if it could. */
    public Stream<Page> pages() {
        return fetches.stream().map(Fetch::page).flatMap(Optional::stream);
    }

    /** Pages that could be read and were read for the purpose. */
    public Stream<Page> pages(Purpose purpose) {
        return fetches.stream()
                .filter(f -> f.purpose() == purpose)
                .map(Fetch::page)
                .flatMap(Optional::stream);
    }

    /** Whether the site was read at all; if not, most probes are not measured. */
    public boolean read() {
        return pages().findAny().isPresent();
    }
}
