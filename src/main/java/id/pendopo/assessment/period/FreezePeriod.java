package id.pendopo.assessment.period;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges every unit of an open period whose last day is over, and stores the result for good. The
 * period's row is locked meanwhile: of two people who freeze at once, one finds it done.
 */
@Component
public class FreezePeriod {
    private final PeriodRepository periods;
    private final ResultRepository results;
    private final PeriodResults computing;
    private final PeriodTrail trail;
    private final InstantSource clock;

    FreezePeriod(
            PeriodRepository periods,
            ResultRepository results,
            PeriodResults computing,
            PeriodTrail trail,
            InstantSource clock) {
        this.periods = periods;
        this.results = results;
        this.computing = computing;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What freezing would store if it were done now.
     *
     * @param until measurements of visits that ended before it count
     * @param measured units of which anything could be judged
     * @param ranked units with enough coverage for a place
     * @param faults why it would be refused; empty if it would be done
     */
    public record Preview(
            Instant until, int units, int measured, int ranked, List<PeriodFault> faults) {
        public Preview {
            faults = List.copyOf(faults);
        }
    }

    /** Computes everything and stores nothing. */
    @Transactional(readOnly = true)
    public Preview preview(Period period) {
        List<PeriodResult> all = computing.of(period);
        return new Preview(
                computing.end(period),
                all.size(),
                (int) all.stream().filter(r -> r.card().score().isPresent()).count(),
                (int) all.stream().filter(r -> r.place().isPresent()).count(),
                faults(period));
    }

    @Transactional
    public PeriodOutcome freeze(PeriodId id, Actor by) {
        Period period = periods.lock(id);
        by.demand(AssessmentPermission.MANAGE, Scope.city(period.city().value()));
        if (period.state() == Period.State.FROZEN) {
            return new PeriodOutcome.Unchanged(period);
        }
        List<PeriodFault> faults = faults(period);
        if (!faults.isEmpty()) {
            return new PeriodOutcome.Refused(faults);
        }
        results.add(period.id(), computing.of(period), clock.instant());
        Period frozen = period.become(Period.State.FROZEN);
        periods.change(frozen);
        trail.tell(by, "freeze", period, frozen);
        return new PeriodOutcome.Done(frozen);
    }

    private List<PeriodFault> faults(Period period) {
        return switch (period.state()) {
            case PREPARED -> List.of(PeriodFault.NOT_OPEN);
            case OPEN ->
                    clock.instant().isBefore(computing.end(period))
                            ? List.of(PeriodFault.NOT_OVER)
                            : List.of();
            case FROZEN -> List.of(PeriodFault.FROZEN);
        };
    }
}
