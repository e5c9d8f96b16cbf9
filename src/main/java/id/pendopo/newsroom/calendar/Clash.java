package id.pendopo.newsroom.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What speaks against the day or the hour of something that is still to go out. */
public enum Clash {
    /** The same unit has something else to go out on the day. */
    SAME_UNIT,
    /** Something else of the city goes out within a quarter of an hour. */
    SAME_TIME,
    /** Offices are closed. */
    DAY_OFF,
    /** The city mourns. */
    MOURNING;

    private static final Duration NEAR = Duration.ofMinutes(15);

    /**
     * The clashes of each item that has some, by id.
     *
     * @param items of all units, else clashes with those left out are not seen
     */
    public static Map<UUID, Set<Clash>> among(
            List<CalendarItem> items, Set<LocalDate> off, Set<LocalDate> mourning) {
        var clashes = new HashMap<UUID, Set<Clash>>();
        List<CalendarItem> coming = items.stream().filter(CalendarItem::toCome).toList();
        for (CalendarItem item : coming) {
            Set<Clash> found = EnumSet.noneOf(Clash.class);
            coming.stream()
                    .filter(other -> !other.id().equals(item.id()))
                    .forEach(other -> found.addAll(between(item, other)));
            if (off.contains(item.day())) {
                found.add(DAY_OFF);
            }
            if (mourning.contains(item.day())) {
                found.add(MOURNING);
            }
            if (!found.isEmpty()) {
                clashes.put(item.id(), Set.copyOf(found));
            }
        }
        return Map.copyOf(clashes);
    }

    private static Set<Clash> between(CalendarItem item, CalendarItem other) {
        Set<Clash> found = EnumSet.noneOf(Clash.class);
        if (item.day().equals(other.day()) && item.unit().equals(other.unit())) {
            found.add(SAME_UNIT);
        }
        boolean near =
                item.at().isPresent()
                        && other.at().isPresent()
                        && Duration.between(item.at().get(), other.at().get()).abs().compareTo(NEAR)
                                < 0;
        if (near) {
            found.add(SAME_TIME);
        }
        return found;
    }
}
