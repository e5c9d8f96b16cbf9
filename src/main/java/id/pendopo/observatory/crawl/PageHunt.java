package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads a site's pages by value until the budget is spent. */
final class PageHunt {
    private static final int NEWEST = 60;
    private static final double BEST_OF_FEED = 1.0;
    private static final double BEST_OF_SITEMAP = 0.85;
    private static final double STEP = 0.005;
    private static final double UNSAID = 0.2;
    private static final int MOST_LINKS = 1_500;

    private final Journey journey;
    private final URI site;
    private final Frontier frontier = new Frontier();
    private final Set<String> written = new HashSet<>();

    /**
     * @param site where the site really is, after the home page's redirects
     */
    PageHunt(Journey journey, URI site) {
        this.journey = journey;
        this.site = site;
    }

    void readAll(List<Fetch> homes, SiteFiles files) {
        homes.forEach(h -> {
            frontier.meet(h.requested());
            h.response().ifPresent(r -> frontier.meet(r.address()));
            frontier.count(Purpose.HOME);
        });
        addItems(files);
        homes.forEach(h -> h.page().ifPresent(p -> addLinks(p, Purpose.HOME)));
        homes.forEach(h -> h.response().ifPresent(Response::close));
        addEntries(files);
        while (journey.fetches().size() < journey.budget.pages()
                && !journey.full()
                && !journey.over()) {
            Optional<Candidate> next = frontier.next();
            if (next.isEmpty()) {
                return;
            }
            Fetch fetch = journey.page(next.get().address(), next.get().purpose());
            fetch.response().ifPresent(r -> frontier.meet(r.address()));
            fetch.page().ifPresent(p -> addLinks(p, next.get().purpose()));
            fetch.response().ifPresent(Response::close);
        }
    }

    private void addLinks(Page page, Purpose from) {
        URI base = base(page);
        int count = 0;
        for (Element link : page.elements("a")) {
            String href = link.attr("href");
            if (href.isEmpty() || href.charAt(0) == '#' || count++ > MOST_LINKS) {
                continue;
            }
            // The same menu stands on every page: what leads to one place everywhere is read once.
            boolean anywhere = href.charAt(0) == '/' || href.startsWith("http");
            if (!anywhere || written.add(href)) {
                Addresses.resolve(base, href).ifPresent(target -> addLink(link, target, from));
            }
        }
    }

    private void addLink(Element link, URI target, Purpose from) {
        if (Addresses.sameSite(target, site) && frontier.meet(target)) {
            LinkScorer.candidate(link, target, from).ifPresent(frontier::add);
        }
    }

    private void addItems(SiteFiles files) {
        List<SiteFiles.Item> newest =
                files.items().stream()
                        .sorted(
                                Comparator.comparing((SiteFiles.Item i) ->
                                                i.published().orElse(Instant.EPOCH))
                                        .reversed())
                        .limit(NEWEST)
                        .toList();
        for (int i = 0; i < newest.size(); i++) {
            URI address = newest.get(i).address();
            if (Addresses.sameSite(address, site) && frontier.meet(address)) {
                frontier.add(new Candidate(address, Purpose.NEWS_ITEM, BEST_OF_FEED - i * STEP));
            }
        }
    }

    /** Newest first; what has no date comes last, and only fills up what the links did not show. */
    private void addEntries(SiteFiles files) {
        List<SiteFiles.Entry> newest =
                files.entries().stream()
                        .filter(e ->
                                Addresses.sameSite(e.address(), site) && !Traps.isTrap(e.address()))
                        .sorted(
                                Comparator.comparing((SiteFiles.Entry e) ->
                                                e.lastModified().orElse(Instant.EPOCH))
                                        .reversed())
                        .limit(journey.budget.pages() * 2L)
                        .toList();
        for (int i = 0; i < newest.size(); i++) {
            SiteFiles.Entry entry = newest.get(i);
            Purpose purpose = LinkScorer.byAddress(entry.address());
            double worth =
                    entry.lastModified().isPresent()
                            ? Math.max(UNSAID, BEST_OF_SITEMAP - i * STEP)
                            : UNSAID;
            if (frontier.meet(entry.address())) {
                frontier.add(
                        new Candidate(
                                entry.address(),
                                purpose,
                                purpose == Purpose.NEWS_ITEM ? worth : worth * 0.6));
            }
        }
    }

    private static URI base(Page page) {
        String declared = page.document().baseUri();
        return declared.equals(page.address().toString())
                ? page.address()
                : Addresses.parse(declared).orElse(page.address());
    }
}
