package id.pendopo.observatory.probe;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * The links of a site as written, each with the first page that has it. Only what is broken is ever
 * asked for, so they are made absolute then.
 */
final class WrittenLinks implements Gathering {
    static final Matter<WrittenLinks> MATTER = new Matter<>(WrittenLinks.class, WrittenLinks::new);

    /** More are of no unit's site, but of a page made to fill memories. */
    private static final int MOST = 20_000;

    private final List<Written> all = new ArrayList<>();
    private final Map<String, Set<String>> seen = new HashMap<>();

    private record Written(String base, String href, URI page) {}

    @Override
    public void page(Fetch fetch, Page page) {
        String base = page.document().baseUri();
        String root = root(base);
        for (Element link : page.elements("a")) {
            String href = link.attr("href");
            if (link.hasAttr("href") && all.size() < MOST) {
                boolean fromRoot = href.startsWith("/");
                if (seen.computeIfAbsent(fromRoot ? root : base, _ -> new HashSet<>()).add(href)) {
                    all.add(new Written(link.baseUri(), href, page.address()));
                }
            }
        }
    }

    /** The first page read that has a link to the address. */
    Optional<URI> pageThatLinks(String key) {
        return all.stream()
                .filter(link -> key(link).equals(Optional.of(key)))
                .map(Written::page)
                .findFirst();
    }

    private static Optional<String> key(Written link) {
        var element = new Element(Tag.valueOf("a"), link.base()).attr("href", link.href());
        return Addresses.parse(element.absUrl("href")).map(Addresses::key);
    }

    /** Scheme, host and port: all that a path from the root needs of its base. */
    private static String root(String base) {
        int host = base.indexOf("://");
        int path = host < 0 ? -1 : base.indexOf('/', host + 3);
        return path < 0 ? base : base.substring(0, path);
    }
}
