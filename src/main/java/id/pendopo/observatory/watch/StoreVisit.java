package id.pendopo.observatory.watch;

import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitStored;
import id.pendopo.observatory.probe.Probe;
import id.pendopo.observatory.probe.copy.Article;
import id.pendopo.observatory.probe.copy.Articles;
import id.pendopo.observatory.visit.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and stores visits. A visit is stored once: pages, measurements, items, alarms and the
 * event in one transaction that the lease's fence guards, so that a holder that lost its lease
 * stores nothing.
 */
@Component
class StoreVisit {
    private final VisitRepository visits;
    private final PageRepository pages;
    private final MeasurementRepository measurements;
    private final ItemRepository items;
    private final ValidatorRepository validators;
    private final TargetRepository targets;
    private final VisitAlarms alarms;
    private final Map<String, Integer> versions;
    private final ApplicationEventPublisher events;
    private final ObservatorySettings settings;
    private final InstantSource clock;

    StoreVisit(
            VisitRepository visits,
            PageRepository pages,
            MeasurementRepository measurements,
            ItemRepository items,
            ValidatorRepository validators,
            TargetRepository targets,
            VisitAlarms alarms,
            List<Probe> probes,
            ApplicationEventPublisher events,
            ObservatorySettings settings,
            InstantSource clock) {
        this.visits = visits;
        this.pages = pages;
        this.measurements = measurements;
        this.items = items;
        this.validators = validators;
        this.targets = targets;
        this.alarms = alarms;
        this.versions =
                probes.stream().collect(Collectors.toUnmodifiableMap(Probe::id, Probe::version));
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    VisitId begin(Target target, long fence, Instant now) {
        return visits.begin(target, fence, now);
    }

    @Transactional
    void store(
            VisitId id,
            Target target,
            long fence,
            SiteReader.Visited visited,
            List<Reading> readings) {
        Visit visit = visited.visit();
        int read = Math.toIntExact(visit.pages().count());
        if (!targets.holds(target.group(), fence)
                || !visits.finish(id, visit.endedAt(), read, visit.home().outcome().code())) {
            return;
        }
        pages.store(id, visited.kept());
        measurements.store(id, target.unit(), visit.endedAt(), readings, versions);
        validators.remember(target.id(), visited.kept(), visit.endedAt());
        keepItems(target, visit);
        alarms.judge(target, visit, readings);
        targets.visited(target.id(), clock.instant().plus(settings.visitEvery()));
        events.publishEvent(new VisitStored(id, target.unit(), target.city(), visit.endedAt()));
    }

    private void keepItems(Target target, Visit visit) {
        visit.of(Articles.MATTER).all().forEach(item -> keepItem(target, item, visit.endedAt()));
    }

    private void keepItem(Target target, Article item, Instant seen) {
        item.simHash()
                .ifPresent(hash ->
                        items.keep(
                                target.city(),
                                target.unit(),
                                item.address(),
                                item.title(),
                                item.published(),
                                hash,
                                seen));
    }
}
