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
        Element whole = isLink(item) ? around(item) : item;
        return machine(whole, today)
                .or(() -> marked(whole, today))
                .or(() -> written(whole, today))
                .or(() -> address(whole, today, page));
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

    private static Optional<Stated> machine(Element item, LocalDate today) {
        for (Element part : item.select("time[datetime], [itemprop*=datePublished], abbr[title]")) {
            String value = firstOf(part, "datetime", "content", "title");
            Optional<Stated> stated =
                    MachineDate.read(value, false)
                            .filter(date -> !date.day().isAfter(today))
                            .map(date -> date.stated(0.95, Reason.TIME_ELEMENT, value));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private static String firstOf(Element part, String... names) {
        for (String name : names) {
            if (part.hasAttr(name)) {
                return part.attr(name);
            }
        }
        return "";
    }

    private static Optional<Stated> marked(Element item, LocalDate today) {
        return item.select(DATED_PARTS).stream()
                .map(Element::text)
                .filter(text -> text.length() < 200)
                .flatMap(text -> read(text, today, 0.9, Reason.TEMPLATE).stream())
                .findFirst();
    }

    private static Optional<Stated> written(Element item, LocalDate today) {
        return read(item.text(), today, 0.75, Reason.TEXT);
    }

    private static Optional<Stated> read(
            String text, LocalDate today, double confidence, Reason reason) {
        return DateText.read(text, today, Optional.empty())
                .map(day -> new Stated(day, Optional.empty(), confidence, reason, clip(text)));
    }

    private static Optional<Stated> address(Element item, LocalDate today, URI page) {
        return item.select("a[href]").stream()
                .flatMap(link -> target(link, page).stream())
                .flatMap(target -> AddressDates.find(target, today).stream())
                .findFirst();
    }

    private static Optional<URI> target(Element link, URI page) {
        try {
            return Optional.of(page.resolve(link.attr("href").strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String clip(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120);
    }
}
