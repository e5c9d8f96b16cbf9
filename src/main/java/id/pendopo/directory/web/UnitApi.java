package id.pendopo.directory.web;

import id.pendopo.directory.Channel;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.directory.Verification;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.error.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as open data: what everybody may see on the public pages, no contacts. */
@RestController
class UnitApi {
    private static final List<String> COLUMNS =
            List.of("slug", "name", "type", "parent", "territory", "name_confirmed", "head");

    private final UnitLists lists;

    UnitApi(UnitLists lists) {
        this.lists = lists;
    }

    /** The units of the city, filtered by the same parameters as the public list. */
    @GetMapping("/api/v1/units")
    UnitsJson units(City city, @RequestParam Map<String, String> parameters) {
        CityRegister register = lists.register(city);
        return new UnitsJson(
                city.code().value(),
                city.name(),
                lists.units(city, UnitQuery.of("/unit", parameters)).stream()
                        .map(unit -> UnitJson.of(unit, register, lists.today(city)))
                        .toList());
    }

    @GetMapping("/api/v1/units/{slug}")
    UnitJson unit(City city, @PathVariable String slug) {
        CityRegister register = lists.register(city);
        return register.unit(slug)
                .map(unit -> UnitJson.of(unit, register, lists.today(city)))
                .orElseThrow(() -> new NotFound("Unit %s of %s".formatted(slug, city.code())));
    }

    /** One line a unit, one column a network; several addresses are parted by a blank. */
    @GetMapping("/unit.csv")
    void csv(City city, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        CityRegister register = lists.register(city);
        var columns = new ArrayList<>(COLUMNS);
        Arrays.stream(Network.values())
                .map(network -> network.name().toLowerCase(Locale.ROOT))
                .forEach(columns::add);
        Stream<List<String>> rows =
                lists.units(city, UnitQuery.of("/unit", parameters)).stream()
                        .map(unit -> line(unit, register, city));
        new TableDownload("unit-" + city.code(), columns, rows).write(response, TableFormat.CSV);
    }

    private List<String> line(Unit unit, CityRegister register, City city) {
        var cells = new ArrayList<String>();
        cells.add(unit.slug());
        cells.add(unit.name());
        cells.add(unit.type().code());
        cells.add(unit.parent().flatMap(register::unit).map(Unit::slug).orElse(""));
        cells.add(unit.territory().orElse(""));
        cells.add(Boolean.toString(unit.nameConfirmed()));
        cells.add(register.head(unit.id(), lists.today(city)).map(o -> o.name()).orElse(""));
        for (Network network : Network.values()) {
            cells.add(addresses(register.channels(unit.id()), network));
        }
        return cells;
    }

    private static String addresses(List<Channel> channels, Network network) {
        return String.join(
                " ",
                channels.stream()
                        .filter(c -> c.network() == network)
                        .filter(c -> c.verification() != Verification.WRONG)
                        .map(c -> c.address().toString())
                        .toList());
    }
}
