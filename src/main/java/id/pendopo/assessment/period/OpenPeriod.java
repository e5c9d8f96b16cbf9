package id.pendopo.assessment.period;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces a prepared period. */
@Component
public class OpenPeriod {
    private final PeriodRepository periods;
    private final PeriodTrail trail;

    OpenPeriod(PeriodRepository periods, PeriodTrail trail) {
        this.periods = periods;
        this.trail = trail;
    }

    @Transactional
    public PeriodOutcome open(PeriodId id, Actor by) {
        Period period = periods.lock(id);
        by.demand(AssessmentPermission.MANAGE, Scope.city(period.city().value()));
        return switch (period.state()) {
            case PREPARED -> {
                Period open = period.become(Period.State.OPEN);
                periods.change(open);
                trail.tell(by, "open", period, open);
                yield new PeriodOutcome.Done(open);
            }
            case OPEN -> new PeriodOutcome.Unchanged(period);
            case FROZEN -> new PeriodOutcome.Refused(List.of(PeriodFault.FROZEN));
        };
    }
}
