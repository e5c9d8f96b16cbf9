package id.pendopo.directory.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.error.NotFound;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register with its contacts and its past, for programs with a key. */
@RestController
class RegisterApi {
    private final UnitLists lists;

    RegisterApi(UnitLists lists) {
        this.lists = lists;
    }

    /** The units of the city, filtered by the same parameters as the list of the back office. */
    @Needs(RegisterPermission.VIEW)
    @GetMapping("/api/v1/register/units")
    Map<String, Object> units(City city, Actor actor, @RequestParam Map<String, String> wanted) {
        actor.demand(RegisterPermission.VIEW, city.scope());
        CityRegister register = lists.register(city);
        return Map.of(
                "city",
                city.code().value(),
                "units",
                lists.units(city, UnitQuery.of("/kerja/unit", wanted)).stream()
                        .map(unit -> RegisteredJson.of(unit, register))
                        .toList());
    }

    @Needs({RegisterPermission.VIEW, RegisterPermission.EDIT_OWN})
    @GetMapping("/api/v1/register/units/{slug}")
    RegisteredJson unit(City city, Actor actor, @PathVariable String slug) {
        CityRegister register = lists.register(city);
        Unit unit =
                register.unit(slug)
                        .orElseThrow(
                                () -> new NotFound("Unit %s of %s".formatted(slug, city.code())));
        if (!actor.may(RegisterPermission.EDIT_OWN, unit.scope())) {
            actor.demand(RegisterPermission.VIEW, unit.scope());
        }
        return RegisteredJson.of(unit, register);
    }
}
