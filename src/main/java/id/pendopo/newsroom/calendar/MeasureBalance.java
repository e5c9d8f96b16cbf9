package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Measures the balance of units over a period. */
@Component
public class MeasureBalance {
    private final BalanceRepository counts;
    private final CalendarSettingsRepository settings;

    MeasureBalance(BalanceRepository counts, CalendarSettingsRepository settings) {
        this.counts = counts;
        this.settings = settings;
    }

    /**
     * The balance of each of the units, in their order; units without a story too.
     *
     * @param last included
     */
    public List<Balance> of(City city, List<Unit> units, LocalDate first, LocalDate last) {
        Map<UnitId, List<String>> listed = settings.fields(city.code());
        Map<Optional<UnitId>, List<FieldCount>> counted =
                counts.counts(city, first, last).stream()
                        .collect(Collectors.groupingBy(FieldCount::unit));
        return units.stream()
                .map(u ->
                        Balance.of(
                                u.id(),
                                listed.getOrDefault(u.id(), List.of()),
                                counted.getOrDefault(Optional.of(u.id()), List.of())))
                .toList();
    }
}
