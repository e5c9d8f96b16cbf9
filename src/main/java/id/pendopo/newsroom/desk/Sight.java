package id.pendopo.newsroom.desk;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which stories of a city somebody may see: all, or those of some units. */
public final class Sight {
    private Sight() {}

    /** The units whose stories the actor may see; empty if all of the city. */
    public static Optional<Set<UnitId>> of(City city, Actor actor, String permission) {
        return actor.may(permission, city.scope())
                ? Optional.empty()
                : Optional.of(units(city, actor, permission));
    }

    /** The units in which the actor holds the permission by a role of the unit. */
    public static Set<UnitId> units(City city, Actor actor, String permission) {
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
