package id.pendopo.identity.web;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Places;
import id.pendopo.identity.handover.Ending;
import id.pendopo.identity.handover.Responsible;
import id.pendopo.identity.handover.UnitOperators;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Collects what the pages of hand-overs show. */
@Component
class HandOverView {
    private final UnitOperators operators;
    private final Places places;
    private final ShellFactory shells;
    private final Clocks clocks;
    private final InstantSource clock;

    HandOverView(
            UnitOperators operators,
            Places places,
            ShellFactory shells,
            Clocks clocks,
            InstantSource clock) {
        this.operators = operators;
        this.places = places;
        this.shells = shells;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The units the actor may hand over; those without an operator first. */
    HandOversPage units(Actor actor, boolean onlyWithout) {
        var without = new ArrayList<HandOversPage.Row>();
        var operated = new ArrayList<HandOversPage.Row>();
        for (City city : places.cities()) {
            Set<UnitId> nobody =
                    operators.withoutOperator(city.code().value()).stream()
                            .map(Unit::id)
                            .collect(Collectors.toSet());
            for (Unit unit : places.units(city.code().value())) {
                if (actor.may(IdentityPermission.HAND_OVER, unit.scope())) {
                    boolean empty = nobody.contains(unit.id());
                    (empty ? without : operated).add(row(unit, city, !empty));
                }
            }
        }
        int count = without.size();
        if (!onlyWithout) {
            without.addAll(operated);
        }
        return new HandOversPage(without, count, onlyWithout);
    }

    HandOverPage unit(
            Unit unit,
            String path,
            HandOverPage.Typed typed,
            Faults faults,
            HttpServletRequest request) {
        Texts t = shells.texts(request);
        Moment moment = clocks.in(unit.city().value(), t);
        Instant now = clock.instant();
        List<Responsible> history = operators.history(unit.id());
        List<Option> present =
                history.stream()
                        .filter(r -> r.now(now) && r.role() == Role.UNIT_OPERATOR)
                        .map(r -> new Option(r.account().toString(), r.name()))
                        .toList();
        return new HandOverPage(
                path,
                unit.name(),
                history.stream().map(r -> person(r, moment, now)).toList(),
                present,
                endings(t),
                typed,
                faults);
    }

    private static List<Option> endings(Texts t) {
        return Arrays.stream(Ending.values())
                .map(e -> new Option(e.name(), t.of("identity.hand-over.ending", e)))
                .toList();
    }

    private static HandOverPage.Person person(Responsible r, Moment moment, Instant now) {
        return new HandOverPage.Person(
                r.name(),
                r.mail(),
                r.role(),
                moment.day(r.from()),
                r.until().map(moment::day).orElse(""),
                r.now(now));
    }

    private static HandOversPage.Row row(Unit unit, City city, boolean operated) {
        return new HandOversPage.Row(
                "/kerja/serah-terima/" + unit.id(), unit.name(), city.name(), operated);
    }
}
