package id.pendopo.observatory.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Dates of the items of a list page: news lists, archives, result lists. The page's own date is
 * {@link DateFinder}'s matter.
 */
public final class ItemDates {
    private static final int LONGEST_ITEM = 1_500;
    private static final int STEPS_UP = 5;

    private static final String MACHINE_PARTS =
            "time[datetime], [itemprop*=datePublished], abbr[title]";

    private static final String DATED_PARTS =
            "time, [itemprop*=datePublished], [class*=date], [class*=tanggal], [class*=tgl],"
                    + " [class*=published], [class*=meta], [class*=waktu], [class*=time]";

    private ItemDates() {}

    /**
     * The date a list states of one item.
     *
     * @param item the item's element, or the link or heading inside it; then the item is the
     *     largest element around it that holds no other item's link
     * @param today no date after it is believed
     * @param page the address of the list, base of the item's links
     * @return empty if the item states none, or several that say nothing of publication
     */
    public static Optional<Stated> near(Element item, LocalDate today, URI page) {
        return around(item, page).date(today);
    }

    /** All that the list says around an item; its date can be read from it later. */
    public static ItemWords around(Element item, URI page) {
        Element whole = isLink(item) ? around(item) : item;
        return new ItemWords(
                whole.select(MACHINE_PARTS).stream()
                        .map(part -> firstOf(part, "datetime", "content", "title"))
                        .toList(),
                whole.select(DATED_PARTS).stream()
                        .map(Element::text)
                        .filter(text -> text.length() < 200)
                        .toList(),
                whole.text(),
                whole.select("a[href]").stream()
                        .flatMap(link -> target(link, page).stream())
                        .toList());
    }

    /**
     * The dated items of a list, newest or not, by the address their first link leads to, in the
     * order of the page.
     */
    public static Map<URI, Stated> all(Element list, LocalDate today, URI page) {
        Map<URI, Stated> dated = new LinkedHashMap<>();
        for (Element link : list.select("a[href]")) {
            Optional<URI> target = target(link, page);
            if (target.isPresent() && !dated.containsKey(target.get()) && link.hasText()) {
                near(link, today, page).ifPresent(date -> dated.put(target.get(), date));
            }
        }
        return dated;
    }

    private static boolean isLink(Element item) {
        return switch (item.normalName()) {
            case "a", "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "span" -> true;
            default -> false;
        };
    }

    private static Element around(Element link) {
        Element anchor = link.normalName().equals("a") ? link : link.selectFirst("a[href]");
        String target = anchor == null ? "" : anchor.attr("href");
        Element whole = link;
        Element next = link.parent();
        for (int i = 0; i < STEPS_UP && next != null && isOneItem(next, target); i++) {
            whole = next;
            next = next.parent();
        }
        return whole;
    }

    /** Links of an item lead to the item, to its author or its category: those have short texts. */
    private static boolean isOneItem(Element element, String target) {
        if (element.normalName().equals("body")) {
            return false;
        }
        return element.stream().noneMatch(part -> leadsElsewhere(part, target))
                && element.text().length() <= LONGEST_ITEM;
    }

    private static boolean leadsElsewhere(Element part, String target) {
        return part.normalName().equals("a")
                && part.hasAttr("href")
                && !part.attr("href").equals(target)
                && (part.text().length() > 24 || part.selectFirst("h1,h2,h3,h4,h5") != null);
    }

    private static String firstOf(Element part, String... names) {
        for (String name : names) {
            if (part.hasAttr(name)) {
                return part.attr(name);
            }
        }
        return "";
    }

    private static Optional<URI> target(Element link, URI page) {
        try {
            return Optional.of(page.resolve(link.attr("href").strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
