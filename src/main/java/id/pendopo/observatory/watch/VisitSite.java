package id.pendopo.observatory.watch;

import id.pendopo.observatory.Reading;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.probe.Measuring;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Visits a target: reads the site, measures it, stores both at once. */
@Component
class VisitSite {
    private final SiteReader reader;
    private final Measuring measuring;
    private final ContextOfTarget contexts;
    private final VisitRepository visits;
    private final StoreVisit store;
    private final InstantSource clock;

    VisitSite(
            SiteReader reader,
            Measuring measuring,
            ContextOfTarget contexts,
            VisitRepository visits,
            StoreVisit store,
            InstantSource clock) {
        this.reader = reader;
        this.measuring = measuring;
        this.contexts = contexts;
        this.visits = visits;
        this.store = store;
        this.clock = clock;
    }

    /** A visit cut short by a stop leaves no measurement; the target stays due. */
    void visit(Target target, long fence, BooleanSupplier cancelled) {
        VisitId id = store.begin(target, fence, clock.instant());
        try {
            SiteReader.Visited visited =
                    reader.visit(
                            target,
                            id,
                            (read, planned, now) -> visits.progress(id, read, planned, now),
                            cancelled);
            if (cancelled.getAsBoolean()) {
                visits.abandon(id);
                return;
            }
            List<Reading> readings =
                    measuring.readings(visited.visit(), contexts.of(target, visited.visit()));
            store.store(id, target, fence, visited, readings);
        } catch (RuntimeException e) {
            visits.abandon(id);
            throw e;
        }
    }
}
