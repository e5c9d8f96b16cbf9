package id.pendopo.assessment.web;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.period.Period;
import id.pendopo.assessment.period.PeriodId;
import id.pendopo.assessment.period.PeriodRepository;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.error.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may see a city's periods: whoever may see assessments in the city or in a unit of it. */
@Component
class PeriodDoor {
    private final PeriodRepository periods;

    PeriodDoor(PeriodRepository periods) {
        this.periods = periods;
    }

    List<Period> all(City city, Actor actor) {
        demandSight(city, actor);
        return periods.ofCity(city.code());
    }

    Period toRead(City city, UUID id, Actor actor) {
        demandSight(city, actor);
        return find(city, id);
    }

    Period toManage(City city, UUID id, Actor actor) {
        actor.demand(AssessmentPermission.MANAGE, city.scope());
        return find(city, id);
    }

    private Period find(City city, UUID id) {
        return periods.find(new PeriodId(id))
                .filter(period -> period.city().equals(city.code()))
                .orElseThrow(() -> new NotFound("Period %s of %s".formatted(id, city.code())));
    }

    private static void demandSight(City city, Actor actor) {
        boolean inUnit =
                actor.granted().stream()
                        .filter(g -> g.permission().equals(AssessmentPermission.VIEW))
                        .map(Granted::scope)
                        .anyMatch(s -> s instanceof Scope.Unit u && city.scope().covers(u));
        if (!inUnit) {
            actor.demand(AssessmentPermission.VIEW, city.scope());
        }
    }
}
