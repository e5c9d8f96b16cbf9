package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitFilter;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.find.Finder;
import id.pendopo.platform.web.find.Found;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Units in the search box, of every city the actor may see the register of. */
@Component
final class UnitSearch implements Finder {
    private final Directory directory;
    private final InstantSource clock;

    UnitSearch(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "directory.menu.units";
    }

    @Override
    public String icon() {
        return "building";
    }

    @Override
    public List<Found> find(String words, Actor actor, int most) {
        return directory.cities().stream()
                .filter(city -> actor.may(RegisterPermission.VIEW, city.scope()))
                .flatMap(city -> units(city, words))
                .limit(most)
                .toList();
    }

    private Stream<Found> units(City city, String words) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), city.zone());
        var filter =
                new UnitFilter(
                        words, Optional.empty(), Optional.empty(), Optional.empty(), false, day);
        CityRegister register = directory.register(city.code()).orElseThrow();
        return filter.of(register).stream().map(unit -> found(unit, register));
    }

    private static Found found(Unit unit, CityRegister register) {
        String parent =
                unit.parent()
                        .flatMap(register::unit)
                        .map(Unit::name)
                        .orElse(register.city().name());
        return new Found(unit.name(), parent, "/kerja/unit/" + unit.id());
    }
}
