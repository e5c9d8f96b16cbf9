package id.pendopo.observatory.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Observes what is due in a hosting group, one target after the other, under one lease. */
@Component
class ObserveGroup {
    private static final Logger LOG = LoggerFactory.getLogger(ObserveGroup.class);
    private static final Duration AFTER_OUR_FAULT = Duration.ofMinutes(15);

    private final TargetRepository targets;
    private final LookAtHome look;
    private final VisitSite visit;
    private final InstantSource clock;

    ObserveGroup(TargetRepository targets, LookAtHome look, VisitSite visit, InstantSource clock) {
        this.targets = targets;
        this.look = look;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * Looks and visits until nothing is due. What is asked for meanwhile is seen too, since the
     * list is read anew after each target.
     *
     * @return when something is due next; empty if the group has no target any more
     */
    Optional<Instant> observe(String group, BooleanSupplier cancelled) {
        long fence = targets.lease(group);
        while (!cancelled.getAsBoolean()) {
            List<Target> all = targets.inGroup(group);
            Instant now = clock.instant();
            Optional<Target> due =
                    all.stream()
                            .filter(t -> !t.nextDue().isAfter(now))
                            .min(Comparator.comparing(Target::nextDue));
            if (due.isEmpty()) {
                return all.stream().map(Target::nextDue).min(Comparator.naturalOrder());
            }
            observe(due.get(), fence, now, cancelled);
        }
        return Optional.of(clock.instant());
    }

    /** A target whose observing fails in our own code waits its whole turn; the others go on. */
    private void observe(Target target, long fence, Instant now, BooleanSupplier cancelled) {
        try {
            if (target.lookDue(now)) {
                look.look(target, fence);
            }
            if (target.visitDue(now)) {
                visit.visit(target, fence, cancelled);
            }
        } catch (RuntimeException e) {
            if (cancelled.getAsBoolean()) {
                LOG.info("Observing {} was cut short by the stop", target.address());
                return;
            }
            LOG.error("Observing {} of unit {} failed", target.address(), target.unit(), e);
            targets.postpone(target.id(), clock.instant().plus(AFTER_OUR_FAULT));
        }
    }
}
