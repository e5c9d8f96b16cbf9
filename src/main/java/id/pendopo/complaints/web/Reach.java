package id.pendopo.complaints.web;

import id.pendopo.complaints.handling.Report;
import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which reports of a city somebody reaches: all, or those their units were sent. */
final class Reach {
    private Reach() {}

    /** The units whose reports the actor may see; empty if all of the city. */
    static Optional<Set<UnitId>> of(City city, Actor actor, String permission) {
        return actor.may(permission, city.scope())
                ? Optional.empty()
                : Optional.of(units(city, actor, permission));
    }

    /** Whether the actor may do it with the report, for the city or for a unit that has it. */
    static boolean covers(Report report, Actor actor, String permission) {
        return actor.may(permission, report.scope())
                || report.units().stream().anyMatch(u -> actor.may(permission, report.scope(u)));
    }

    private static Set<UnitId> units(City city, Actor actor, String permission) {
        return actor.granted().stream()
                .filter(g -> g.permission().equals(permission))
                .map(Granted::scope)
                .flatMap(s ->
                        s instanceof Scope.Unit u && city.scope().covers(u)
                                ? Stream.of(new UnitId(u.id()))
                                : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
