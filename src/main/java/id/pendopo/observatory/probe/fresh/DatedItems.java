package id.pendopo.observatory.probe.fresh;

import id.pendopo.observatory.date.Stated;
import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gathers the dated items of a site: what an item's own page states, else its feed, else the lists
 * it stands in. Header clocks, side columns, events and deadlines are no publications.
 *
 * @param newestFirst each item once
 * @param ahead items dated after the day of the visit
 * @param undated pages of items for which no day was found anywhere
 * @param sources the days each feed or list states, for telling how far back it reaches
 */
public record DatedItems(
        List<DatedItem> newestFirst,
        List<DatedItem> ahead,
        List<Page> undated,
        Map<URI, List<LocalDate>> sources) {
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?:^|[/_\\s-])(?:agendas?|events?|kalender|calendar|jadwal|acara)(?:[/_\\s-]|$)");
    private static final int SHORTEST_TITLE = ListedItems.SHORTEST_TITLE;

    /** What is found in a visit, days taken in the zone. */
    public static DatedItems of(Visit visit, ZoneId zone) {
        return new Gathering(visit, zone).gather();
    }

    /** Whether the address is one of an event rather than of news. */
    static boolean event(URI address) {
        String path = address.getPath();
        return path != null && EVENT.matcher(path.toLowerCase(java.util.Locale.ROOT)).find();
    }

    /** Collects from one visit; used once. */
    private static final class Gathering {
        private final Visit visit;
        private final ZoneId zone;
        private final LocalDate today;
        private final Map<String, DatedItem> items = new LinkedHashMap<>();
        private final Map<URI, List<LocalDate>> sources = new LinkedHashMap<>();
        private final Set<String> titles = new HashSet<>();

        Gathering(Visit visit, ZoneId zone) {
            this.visit = visit;
            this.zone = zone;
            today = visit.endedAt().atZone(zone).toLocalDate();
        }

        DatedItems gather() {
            visit.pages(Purpose.NEWS_ITEM).forEach(this::own);
            visit.files().items().forEach(this::fed);
            var lists = visit.of(ListedItems.MATTER);
            lists.in(Purpose.NEWS_LIST).forEach(this::listed);
            lists.in(Purpose.HOME).forEach(this::listed);
            var order = Comparator.comparing(DatedItem::day).reversed();
            var past = items.values().stream().filter(i -> !i.day().isAfter(today.plusDays(1)));
            var ahead = items.values().stream().filter(i -> i.day().isAfter(today.plusDays(1)));
            var undated =
                    visit.pages(Purpose.NEWS_ITEM)
                            .filter(p -> !event(p.address()))
                            .filter(p -> !items.containsKey(Addresses.key(p.address())))
                            .toList();
            return new DatedItems(
                    past.sorted(order).toList(), ahead.sorted(order).toList(), undated, sources);
        }

        private void own(Page page) {
            if (!event(page.address())) {
                page.dated()
                        .published()
                        .ifPresent(stated ->
                                put(
                                        page.address(),
                                        page.title(),
                                        day(stated),
                                        page.address(),
                                        stated.excerpt()));
            }
        }

        private void fed(SiteFiles.Item item) {
            boolean comments =
                    item.feed().getPath() != null && item.feed().getPath().contains("comment");
            if (!comments && !event(item.address()) && item.published().isPresent()) {
                LocalDate day = item.published().get().atZone(zone).toLocalDate();
                String stated = item.title() + " (" + item.published().get() + ")";
                put(item.address(), item.title(), day, item.feed(), stated);
                sources.computeIfAbsent(item.feed(), f -> new ArrayList<>()).add(day);
            }
        }

        private void listed(ListedItems.Listed listed) {
            date(listed).ifPresent(stated -> list(listed, stated));
        }

        private void list(ListedItems.Listed listed, Stated stated) {
            LocalDate day = day(stated);
            String words = listed.title() + " · " + stated.excerpt();
            put(listed.target(), listed.title(), day, listed.page(), words);
            if (!day.isAfter(today.plusDays(1))) {
                sources.computeIfAbsent(listed.page(), _ -> new ArrayList<>()).add(day);
            }
        }

        /** A day ahead is only looked for where none of the past is stated. */
        private Optional<Stated> date(ListedItems.Listed listed) {
            return listed.words().date(today).or(() -> listed.words().date(today.plusYears(1)));
        }

        private LocalDate day(Stated stated) {
            return stated.moment().map(m -> m.atZone(zone).toLocalDate()).orElse(stated.day());
        }

        private void put(URI address, String title, LocalDate day, URI seenAt, String stated) {
            String words = Folded.text(title);
            boolean told = words.length() > SHORTEST_TITLE && !titles.add(words + day);
            if (!told) {
                items.putIfAbsent(
                        Addresses.key(address),
                        new DatedItem(address, title.strip(), day, seenAt, stated));
            }
        }
    }
}
