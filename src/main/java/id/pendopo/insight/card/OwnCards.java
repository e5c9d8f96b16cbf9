package id.pendopo.insight.card;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.insight.InsightPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which units' cards are somebody's own. */
@Component
class OwnCards {
    private final Directory directory;

    OwnCards(Directory directory) {
        this.directory = directory;
    }

    /** The actor's own units that are not closed, in the city or anywhere. */
    List<Unit> of(Actor actor) {
        return actor.granted().stream()
                .filter(g -> g.permission().equals(InsightPermission.OWN_CARD))
                .flatMap(g ->
                        g.scope() instanceof Scope.Unit(var city, var id)
                                ? directory.unit(new UnitId(id)).stream()
                                : Stream.empty())
                .filter(Unit::active)
                .distinct()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    List<Unit> of(Actor actor, CityCode city) {
        return of(actor).stream().filter(u -> u.city().equals(city)).toList();
    }
}
