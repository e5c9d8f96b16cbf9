package id.pendopo.identity.web;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Authority;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Places;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The part of forms that chooses a role and its place, among those the actor may give. */
@Component
class OfficeForm {
    private final Places places;
    private final Authority authority;

    OfficeForm(Places places, Authority authority) {
        this.places = places;
        this.authority = authority;
    }

    List<Option> roles(Actor actor, Texts t) {
        boolean manages = actor.mayAnywhere(IdentityPermission.MANAGE);
        return Arrays.stream(Role.values())
                .filter(role -> manages || role == Role.UNIT_OPERATOR)
                .map(role ->
                        new Option(
                                role.name(),
                                t.of("identity.role", role),
                                t.of("identity.role.what", role)))
                .toList();
    }

    List<Option> cities(Actor actor) {
        return authority.cities(actor).stream()
                .map(code -> new Option(code, places.cityName(code)))
                .toList();
    }

    /** All units of the cities one administers, else the own ones. */
    List<Option> units(Actor actor) {
        Stream<Option> ofCities =
                authority.cities(actor).stream()
                        .flatMap(code -> places.units(code).stream())
                        .map(unit -> new Option(unit.id().toString(), unit.name()));
        Stream<Option> own =
                actor.granted().stream()
                        .filter(g -> g.permission().equals(IdentityPermission.INVITE_UNIT))
                        .map(Granted::scope)
                        .flatMap(
                                scope -> scope instanceof Scope.Unit u ? Stream.of(u) : Stream.of())
                        .flatMap(scope -> places.unit(new UnitId(scope.id())).stream())
                        .map(unit -> new Option(unit.id().toString(), unit.name()));
        return Stream.concat(ofCities, own).distinct().toList();
    }

    /** The chosen office; empty if the words make none. */
    Optional<Office> read(String role, String city, String unit) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .flatMap(known -> known.ofUnit() ? ofUnit(known, unit) : ofCity(known, city));
    }

    private Optional<Office> ofUnit(Role role, String unit) {
        return id(unit).flatMap(places::unit)
                .map(found -> new Office(role, found.city().value(), Optional.of(found.id())));
    }

    private Optional<Office> ofCity(Role role, String city) {
        return places.cities().stream()
                .map(known -> known.code().value())
                .filter(city::equals)
                .findFirst()
                .map(code -> new Office(role, code, Optional.empty()));
    }

    static Optional<UnitId> id(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
