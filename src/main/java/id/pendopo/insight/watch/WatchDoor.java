package id.pendopo.insight.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.ObservatoryPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which units' sites somebody may see from inside. */
@Component
class WatchDoor {
    private final Directory directory;

    WatchDoor(Directory directory) {
        this.directory = directory;
    }

    /** Active units of the city that the actor may see. */
    Map<UnitId, Unit> units(City city, Actor actor) {
        return directory.units(city.code()).stream()
                .filter(u -> actor.may(ObservatoryPermission.VIEW, u.scope()))
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The unit, if the actor may see it. */
    Unit open(City city, UUID id, Actor actor) {
        Unit unit =
                directory
                        .unit(new UnitId(id))
                        .filter(u -> u.city().equals(city.code()))
                        .orElseThrow(
                                () -> new NotFound("Unit %s of %s".formatted(id, city.code())));
        actor.demand(ObservatoryPermission.VIEW, unit.scope());
        return unit;
    }
}
