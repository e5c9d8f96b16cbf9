package id.pendopo.assessment.period;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a period that is not frozen another name. */
@Component
public class RenamePeriod {
    private final PeriodRepository periods;
    private final PeriodRules rules;
    private final PeriodTrail trail;

    RenamePeriod(PeriodRepository periods, PeriodRules rules, PeriodTrail trail) {
        this.periods = periods;
        this.rules = rules;
        this.trail = trail;
    }

    @Transactional
    public PeriodOutcome rename(PeriodId id, String wanted, Actor by) {
        Period period = periods.lock(id);
        by.demand(AssessmentPermission.MANAGE, Scope.city(period.city().value()));
        periods.lockNames(period.city());
        String name = PeriodRules.tidy(wanted);
        if (name.equals(period.name())) {
            return new PeriodOutcome.Unchanged(period);
        }
        List<PeriodFault> faults = faults(period, name);
        if (!faults.isEmpty()) {
            return new PeriodOutcome.Refused(faults);
        }
        Period renamed = period.named(name);
        periods.change(renamed);
        trail.tell(by, "rename", period, renamed);
        return new PeriodOutcome.Done(renamed);
    }

    private List<PeriodFault> faults(Period period, String name) {
        var faults = new ArrayList<>(rules.ofName(period.city(), name, Optional.of(period.id())));
        if (period.state() == Period.State.FROZEN) {
            faults.add(PeriodFault.FROZEN);
        }
        return faults;
    }
}
