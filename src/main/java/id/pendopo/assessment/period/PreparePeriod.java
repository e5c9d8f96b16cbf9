package id.pendopo.assessment.period;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.directory.CityCode;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a new period of a city. */
@Component
public class PreparePeriod {
    private final PeriodRepository periods;
    private final PeriodRules rules;
    private final PeriodTrail trail;

    PreparePeriod(PeriodRepository periods, PeriodRules rules, PeriodTrail trail) {
        this.periods = periods;
        this.rules = rules;
        this.trail = trail;
    }

    @Transactional
    public PeriodOutcome prepare(CityCode city, PeriodDraft draft, Actor by) {
        by.demand(AssessmentPermission.MANAGE, Scope.city(city.value()));
        periods.lockNames(city);
        List<PeriodFault> faults = rules.of(city, draft);
        if (!faults.isEmpty()) {
            return new PeriodOutcome.Refused(faults);
        }
        Period period =
                periods.add(
                        city,
                        PeriodRules.tidy(draft.name()),
                        draft.startsOn().orElseThrow(),
                        draft.endsOn().orElseThrow(),
                        draft.rubric().orElseThrow());
        trail.tell(by, "prepare", null, period);
        return new PeriodOutcome.Done(period);
    }
}
