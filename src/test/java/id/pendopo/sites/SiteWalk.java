package id.pendopo.sites;

import id.pendopo.fixture.RawClient;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads some sites as a robot that is allowed everything: from their front pages over every link
 * that stays on them. Of addresses that only differ in the name of a unit or in their query, it
 * reads a few.
 */
final class SiteWalk {
    private static final int OF_A_KIND = 6;
    private static final int MOST = 600;

    private final RawClient client;
    private final Set<String> hosts = new HashSet<>();
    private final Deque<Link> waiting = new ArrayDeque<>();
    private final Set<URI> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<URI, Page> pages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    SiteWalk(int port, Site... sites) {
        client = new RawClient(port);
        for (Site site : sites) {
            hosts.add(site.origin().getHost());
            add(new Link(site.address("/"), site.address("/")));
        }
        for (Link link = waiting.poll(); link != null; link = waiting.poll()) {
            read(link);
        }
    }

    /** A page as it came. */
    record Page(URI address, String text) {
        Document document() {
            return Jsoup.parse(text, address.toString());
        }
    }

    private record Link(URI to, URI from) {}

    /** Every page of HTML that was read. */
    List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** Links that lead nowhere. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** What an address of one of the sites answers. */
    RawClient.Answer get(URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return client.get(address.getHost(), address.getRawPath() + query);
    }

    private void add(Link link) {
        if (known.size() < MOST && hosts.contains(link.to().getHost()) && known.add(link.to())) {
            waiting.add(link);
        }
    }

    private void read(Link link) {
        if (kinds.merge(kind(link.to()), 1, Integer::sum) > OF_A_KIND) {
            return;
        }
        RawClient.Answer answer = get(link.to());
        if (answer.status() >= 300 && answer.status() < 400) {
            absolute(link.to(), answer.header("Location"))
                    .ifPresent(to -> add(new Link(to, link.from())));
        } else if (answer.status() != 200) {
            faults.add("%d %s, on %s".formatted(answer.status(), link.to(), link.from()));
        } else if (answer.header("Content-Type").startsWith("text/html")) {
            var page = new Page(link.to(), answer.text());
            pages.put(link.to(), page);
            for (Element a : page.document().select("a[href], link[href], img[src], source[src]")) {
                String name = a.hasAttr("href") ? "href" : "src";
                absolute(link.to(), a.attr(name)).ifPresent(to -> add(new Link(to, link.to())));
            }
        }
    }

    private static Optional<URI> absolute(URI from, String written) {
        if (written.startsWith("mailto:") || written.startsWith("tel:")) {
            return Optional.empty();
        }
        URI whole = from.resolve(URI.create(written));
        String address = whole.toString().replaceFirst("#.*", "");
        return Optional.of(URI.create(address.replaceFirst("^(https?://[^/:]+):\\d+", "$1")));
    }

    /** Pages of stories and entries are each their own; rows of the register are like another. */
    private static String kind(URI address) {
        String path = address.getPath();
        return address.getHost()
                + path.replaceFirst("^/unit/[^/]+", "/unit/*")
                        .replaceFirst("[0-9a-f-]{36}", "*")
                        .replaceFirst("^/berita/kabar-ke-.*", "/berita/kabar-*");
    }
}
