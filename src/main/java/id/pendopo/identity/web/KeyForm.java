package id.pendopo.identity.web;

import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.key.ApiKey;
import id.pendopo.identity.key.CreateKey.Order;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.ApiPermissions;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form of a new key: what can be chosen, and what was. */
@Component
class KeyForm {
    private static final String STANDARD_TERM = "90";

    private final ApiPermissions permissions;
    private final Places places;

    KeyForm(ApiPermissions permissions, Places places) {
        this.permissions = permissions;
        this.places = places;
    }

    /** The fields as they were typed. */
    record Typed(String label, String place, Set<String> permissions, String days) {
        static Typed nothing() {
            return new Typed("", "", Set.of(), STANDARD_TERM);
        }
    }

    KeyFormPage page(Typed typed, Faults faults, Actor actor, Texts t) {
        return new KeyFormPage(
                typed.label(),
                typed.place(),
                typed.permissions(),
                typed.days(),
                places(actor, t),
                offered(actor, t),
                terms(t),
                faults);
    }

    /** What was chosen; empty if there is no such place for the actor. */
    Optional<Order> read(Typed typed, Actor actor) {
        return place(typed.place(), actor).map(place -> order(typed, place));
    }

    /** What was chosen but the place. */
    Order withoutPlace(Typed typed) {
        return order(typed, new Place("", Optional.empty()));
    }

    private static Order order(Typed typed, Place place) {
        return new Order(
                typed.label(), typed.permissions(), place.city(), place.unit(), days(typed.days()));
    }

    String place(ApiKey key, Texts t) {
        return key.unit()
                .flatMap(places::unit)
                .map(Unit::name)
                .orElseGet(() -> whole(key.city(), t));
    }

    private record Place(String city, Optional<UnitId> unit) {}

    private Optional<Place> place(String chosen, Actor actor) {
        Optional<Place> unit =
                OfficeForm.id(chosen)
                        .flatMap(places::unit)
                        .map(u -> new Place(u.city().value(), Optional.of(u.id())));
        return unit.or(() -> Optional.of(new Place(chosen, Optional.empty())))
                .filter(place ->
                        actor.may(
                                IdentityPermission.KEYS,
                                place.unit()
                                        .map(id -> Scope.unit(place.city(), id.value()))
                                        .orElseGet(() -> Scope.city(place.city()))));
    }

    /** The city and its units for who keeps the city's keys, else the own units. */
    private List<Option> places(Actor actor, Texts t) {
        return actor.granted().stream()
                .filter(granted -> granted.permission().equals(IdentityPermission.KEYS))
                .map(Granted::scope)
                .flatMap(scope ->
                        switch (scope) {
                            case Scope.Everywhere() -> Stream.<Option>empty();
                            case Scope.City(var code) -> city(code, t);
                            case Scope.Unit(var city, var id) ->
                                    places.unit(new UnitId(id)).stream().map(KeyForm::option);
                        })
                .distinct()
                .toList();
    }

    private Stream<Option> city(String code, Texts t) {
        return Stream.concat(
                Stream.of(new Option(code, whole(code, t))),
                places.units(code).stream().map(KeyForm::option));
    }

    private String whole(String code, Texts t) {
        return t.of("identity.key.place.city", places.cityName(code));
    }

    private static Option option(Unit unit) {
        return new Option(unit.id().toString(), unit.name());
    }

    private List<Option> offered(Actor actor, Texts t) {
        return permissions.all().stream()
                .filter(actor::mayAnywhere)
                .map(permission ->
                        new Option(
                                permission, t.of("identity.permission." + permission), permission))
                .toList();
    }

    private static List<Option> terms(Texts t) {
        return IntStream.of(30, 90, 180, 365)
                .mapToObj(
                        days -> new Option(Integer.toString(days), t.of("identity.key.days", days)))
                .toList();
    }

    /** Nothing, and so refused, if the words are no number of days. */
    private static Duration days(String typed) {
        return typed.matches("\\d{1,4}") ? Duration.ofDays(Long.parseLong(typed)) : Duration.ZERO;
    }
}
