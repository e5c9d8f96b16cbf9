package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitFilter.Missing;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.web.UnitListPage.Lack;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes lists of units for the public and for the back office. */
@Component
final class UnitLists {
    private static final int PAGE = 50;

    private final Directory directory;
    private final InstantSource clock;

    UnitLists(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The units an address asks for, all pages of it. */
    List<Unit> units(City city, UnitQuery query) {
        return query.units(register(city), today(city));
    }

    CityRegister register(City city) {
        return directory.register(city.code()).orElseThrow();
    }

    LocalDate today(City city) {
        return LocalDate.ofInstant(clock.instant(), city.zone());
    }

    UnitListPage page(
            City city, String path, Map<String, String> parameters, boolean mayEdit, Texts t) {
        CityRegister register = register(city);
        LocalDate day = today(city);
        var query = UnitQuery.of(path, parameters);
        List<Unit> units = query.units(register, day);
        var paging = new Paging(query.page(), PAGE, units.size(), query.address());
        return new UnitListPage(
                city.name(),
                units.stream()
                        .skip(paging.offset())
                        .limit(PAGE)
                        .map(unit -> UnitRow.of(unit, register, day))
                        .toList(),
                query.text(),
                query.type().map(UnitType::code).orElse(""),
                query.kecamatan(),
                query.missing().map(UnitQuery::word).orElse(""),
                query.closed(),
                query.filtered(),
                register.units().isEmpty(),
                types(register, t),
                kecamatans(register),
                lackings(t),
                query.sort(),
                paging,
                query.address(),
                mayEdit,
                missing(register, day));
    }

    /** Only types the city has. */
    private static List<Option> types(CityRegister register, Texts t) {
        return Arrays.stream(UnitType.values())
                .filter(type -> register.units().stream().anyMatch(u -> u.type() == type))
                .map(type -> new Option(type.code(), t.of("directory.type", type)))
                .toList();
    }

    static List<Option> kecamatans(CityRegister register) {
        return register.territories().stream()
                .filter(territory -> territory.level() == Territory.Level.KECAMATAN)
                .map(territory -> new Option(territory.code(), territory.name()))
                .toList();
    }

    private static List<Option> lackings(Texts t) {
        return Arrays.stream(Missing.values())
                .map(m -> new Option(UnitQuery.word(m), t.of("directory.missing", m)))
                .toList();
    }

    private static List<Lack> missing(CityRegister register, LocalDate day) {
        List<Unit> units = register.activeUnits();
        return Arrays.stream(Missing.values())
                .map(m ->
                        new Lack(
                                m,
                                units.stream().filter(u -> m.in(register, u, day)).count(),
                                units.size(),
                                Address.of("/kerja/unit").with("kurang", UnitQuery.word(m)).href()))
                .toList();
    }
}
