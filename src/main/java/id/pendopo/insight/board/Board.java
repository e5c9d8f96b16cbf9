package id.pendopo.insight.board;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.Standing;
import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.SitePulse;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the board together: register, standings, newest measurements, newest looks. */
@Component
public class Board {
    private static final IndicatorId NEWEST_AGE = new IndicatorId("freshness.newest-age");

    private final Directory directory;
    private final Observatory observatory;
    private final Assessment assessment;

    Board(Directory directory, Observatory observatory, Assessment assessment) {
        this.directory = directory;
        this.observatory = observatory;
        this.assessment = assessment;
    }

    /** Every active unit of the city, best first, those without a score last. */
    public List<BoardRow> rows(City city) {
        Shown.note(Tag.board(city.code()), Tag.register(city.code()));
        CityRegister register = directory.register(city.code()).orElseThrow();
        Map<UnitId, Standing> standings =
                assessment.board(city.code()).stream()
                        .collect(Collectors.toMap(Standing::unit, Function.identity()));
        Map<UnitId, SitePulse> pulses =
                observatory.pulses(city.code()).stream()
                        .collect(
                                Collectors.toMap(
                                        SitePulse::unit, Function.identity(), (a, b) -> a));
        Map<UnitId, Double> ages = ages(city.code());
        return register.activeUnits().stream()
                .map(unit -> row(register, unit, standings, pulses, ages))
                .sorted(BoardOrder.STANDARD)
                .toList();
    }

    private static BoardRow row(
            CityRegister register,
            Unit unit,
            Map<UnitId, Standing> standings,
            Map<UnitId, SitePulse> pulses,
            Map<UnitId, Double> ages) {
        Double age = ages.get(unit.id());
        return new BoardRow(
                unit,
                register.kecamatan(unit).map(Territory::name).orElse(""),
                register.website(unit.id()).map(Channel::address),
                Optional.ofNullable(standings.get(unit.id())),
                age == null ? OptionalDouble.empty() : OptionalDouble.of(age),
                Optional.ofNullable(pulses.get(unit.id())));
    }

    private Map<UnitId, Double> ages(CityCode city) {
        return observatory.newest(NEWEST_AGE, city).entrySet().stream()
                .filter(e -> e.getValue().reading() instanceof Reading.Measured)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> value(e.getValue())));
    }

    private static double value(Measurement measurement) {
        return measurement.reading() instanceof Reading.Measured m ? m.value() : Double.NaN;
    }
}
