package id.pendopo.observatory.probe.section;

import id.pendopo.observatory.probe.page.Heading;
import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.probe.page.Zone;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings of a site that may announce something: labels of links, headings, titles. */
public final class Labels implements Gathering {
    public static final Matter<Labels> MATTER = new Matter<>(Labels.class, Labels::new);

    private static final int MOST = 20_000;

    private final List<OfPage> pages = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Fetch, Boolean> filled = new IdentityHashMap<>();

    /** A link with its label. */
    record Label(String href, String words, Zone zone) {}

    /** What one page says; a link that an earlier page has with the same label is left out. */
    record OfPage(
            Fetch fetch, Page page, List<Label> links, List<Heading> headings, boolean filled) {}

    @Override
    public void page(Fetch fetch, Page page) {
        PageParts parts = PageParts.of(page);
        boolean says = Targets.filled(parts);
        filled.put(fetch, says);
        // The titles of news are what they are about, not what the site offers.
        if (fetch.purpose() != Purpose.NEWS_ITEM) {
            pages.add(new OfPage(fetch, page, links(parts), parts.headings(), says));
        }
    }

    List<OfPage> pages() {
        return pages;
    }

    /** Whether the page of the fetch says more than its heading; false if it brought none. */
    boolean filled(Fetch fetch) {
        return filled.getOrDefault(fetch, false);
    }

    private List<Label> links(PageParts parts) {
        var links = new ArrayList<Label>();
        for (PageLink link : parts.links()) {
            if (leads(link.href())
                    && seen.size() < MOST
                    && seen.add(link.href() + '\n' + link.label())) {
                links.add(new Label(link.href(), link.label(), link.zone()));
            }
        }
        return links;
    }

    /** A menu's parent entry that only opens a submenu leads nowhere itself. */
    private static boolean leads(String href) {
        return !href.isBlank()
                && !href.endsWith("#")
                && !href.startsWith("javascript:")
                && !href.startsWith("#");
    }
}
