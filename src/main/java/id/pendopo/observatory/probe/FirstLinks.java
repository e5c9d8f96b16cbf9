package id.pendopo.observatory.probe;

import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each address that a site links was first seen; menus say the same on every page. */
final class FirstLinks implements Gathering {
    static final Matter<FirstLinks> MATTER = new Matter<>(FirstLinks.class, FirstLinks::new);

    /** More are of no unit's site, but of a page made to fill memories. */
    private static final int MOST = 20_000;

    private final Map<String, Seen> all = new LinkedHashMap<>();

    /** The page and the link's words there. */
    record Seen(URI page, String label) {}

    @Override
    public void page(Fetch fetch, Page page) {
        for (PageLink link : PageParts.of(page).links()) {
            if (!all.containsKey(link.href()) && all.size() < MOST) {
                all.put(link.href(), new Seen(page.address(), link.label()));
            }
        }
    }

    /** By address, absolute where it could be made so, in the order first seen. */
    Map<String, Seen> all() {
        return all;
    }
}
