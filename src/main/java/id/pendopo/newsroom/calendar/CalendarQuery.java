package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the calendar is asked for.
 *
 * @param units only these; empty for all of the city and its own
 * @param last included
 * @param status empty for any; never with {@code onlyPlans}
 * @param onlyPlans only what nobody has begun
 */
public record CalendarQuery(
        City city,
        Optional<Set<UnitId>> units,
        LocalDate first,
        LocalDate last,
        Optional<StoryStatus> status,
        boolean onlyPlans,
        Optional<StoryKind> kind) {

    boolean takes(CalendarItem item) {
        boolean fits =
                onlyPlans
                        ? item.status().isEmpty()
                        : status.isEmpty() || item.status().equals(status);
        return fits && kind.map(item.kind()::equals).orElse(true);
    }
}
