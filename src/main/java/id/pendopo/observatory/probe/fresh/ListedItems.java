package id.pendopo.observatory.probe.fresh;

import id.pendopo.observatory.date.ItemDates;
import id.pendopo.observatory.date.ItemWords;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.address.Domains;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The items that home pages and lists of news name, with what stands around each. */
public final class ListedItems implements Gathering {
    public static final Matter<ListedItems> MATTER =
            new Matter<>(ListedItems.class, ListedItems::new);

    static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_LIST = 80;
    private static final Pattern BESIDE =
            Pattern.compile(
                    "\\b(?:sidebar|side-bar|agenda|event|events|calendar|kalender|topbar|clock)\\b");

    private final Map<Purpose, List<Listed>> all = new EnumMap<>(Purpose.class);

    /**
     * An item of a list.
     *
     * @param page that has the list
     */
    record Listed(URI page, URI target, String title, ItemWords words) {}

    @Override
    public void page(Fetch fetch, Page page) {
        switch (fetch.purpose()) {
            case HOME, NEWS_LIST ->
                    read(page, all.computeIfAbsent(fetch.purpose(), _ -> new ArrayList<>()));
            case NEWS_ITEM,
                    OFFICIALS,
                    PUBLIC_INFORMATION,
                    PROFILE,
                    CONTACT,
                    SERVICE,
                    SECTION,
                    OTHER,
                    FILE -> {}
        }
    }

    /** In the order of the pages. */
    List<Listed> in(Purpose purpose) {
        return all.getOrDefault(purpose, List.of());
    }

    private static void read(Page page, List<Listed> into) {
        int seen = 0;
        for (Element link : page.elements("a")) {
            if (seen > LONGEST_LIST) {
                return;
            }
            String title = link.hasAttr("href") ? link.text().strip() : "";
            if (title.length() < SHORTEST_TITLE || beside(link)) {
                continue;
            }
            Optional<URI> target = Addresses.resolve(page.address(), link.attr("href"));
            if (target.isPresent() && ownItem(page, target.get())) {
                seen++;
                ItemWords words = ItemDates.around(link, page.address());
                into.add(new Listed(page.address(), target.get(), title, words));
            }
        }
    }

    private static boolean ownItem(Page page, URI target) {
        boolean itself = Addresses.key(target).equals(Addresses.key(page.address()));
        String path = target.getPath() == null ? "" : target.getPath();
        boolean root = path.length() <= 1 && target.getQuery() == null;
        return !itself && !root && !DatedItems.event(target) && sameHost(target, page.address());
    }

    private static boolean sameHost(URI a, URI b) {
        return a.getHost() != null
                && b.getHost() != null
                && Domains.withoutWww(a.getHost()).equals(Domains.withoutWww(b.getHost()));
    }

    private static boolean beside(Element link) {
        for (Element at = link; at != null; at = at.parent()) {
            String name = at.normalName();
            boolean frame = name.equals("aside") || name.equals("nav") || name.equals("footer");
            if (frame
                    || BESIDE.matcher(
                                    (at.className() + ' ' + at.id())
                                            .toLowerCase(java.util.Locale.ROOT))
                            .find()) {
                return true;
            }
        }
        return false;
    }
}
