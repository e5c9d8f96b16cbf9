package id.pendopo.observatory.probe;

import id.pendopo.observatory.Proof;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Proofs of what content probes read, found by the address of the page. */
final class ContentProofs {
    private ContentProofs() {}

    /**
     * The words with the page or the feed they stand in; of what is not kept only the address and
     * the end of the visit are known.
     */
    static Proof at(Visit visit, URI address, String excerpt) {
        return fetch(visit, address)
                .map(fetch -> Readings.proof(fetch, excerpt))
                .orElseGet(() -> new Proof(address, visit.endedAt(), excerpt, ""));
    }

    /** That these pages were read, each with its title. */
    static List<Proof> pages(Visit visit, Collection<URI> addresses) {
        return addresses.stream()
                .map(address -> at(visit, address, title(visit, address)))
                .toList();
    }

    private static String title(Visit visit, URI address) {
        return fetch(visit, address)
                .flatMap(Fetch::page)
                .map(Page::title)
                .filter(title -> !title.isBlank())
                .map(title -> Excerpt.of(title, 200))
                .orElse(address.toString());
    }

    private static Optional<Fetch> fetch(Visit visit, URI address) {
        return visit.fetches().stream()
                .filter(f -> f.page().map(p -> p.address().equals(address)).orElse(false))
                .findFirst()
                .or(() -> file(visit, address));
    }

    private static Optional<Fetch> file(Visit visit, URI address) {
        return visit.files().asked().filter(f -> f.requested().equals(address)).findFirst();
    }
}
