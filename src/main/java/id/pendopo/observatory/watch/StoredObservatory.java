package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.LookSeen;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.PageSeen;
import id.pendopo.observatory.RunningVisit;
import id.pendopo.observatory.SitePulse;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitSummary;
import id.pendopo.observatory.probe.Probe;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The observatory as kept in the database. */
@Component
class StoredObservatory implements Observatory {
    private final List<Indicator> indicators;
    private final Map<IndicatorId, Integer> order;
    private final MeasurementRepository measurements;
    private final VisitRepository visits;
    private final PageRepository pages;
    private final LookRepository looks;
    private final AlarmRepository alarms;
    private final TargetRepository targets;
    private final EvidenceBodies bodies;
    private final GroupSchedule schedule;
    private final InstantSource clock;

    StoredObservatory(
            List<Probe> probes,
            MeasurementRepository measurements,
            VisitRepository visits,
            PageRepository pages,
            LookRepository looks,
            AlarmRepository alarms,
            TargetRepository targets,
            EvidenceBodies bodies,
            GroupSchedule schedule,
            InstantSource clock) {
        this.indicators = probes.stream().flatMap(p -> p.indicators().stream()).toList();
        this.order =
                indicators.stream().collect(Collectors.toMap(Indicator::id, indicators::indexOf));
        this.measurements = measurements;
        this.visits = visits;
        this.pages = pages;
        this.looks = looks;
        this.alarms = alarms;
        this.targets = targets;
        this.bodies = bodies;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public Map<IndicatorId, Measurement> newest(UnitId unit) {
        return visits.ofUnit(unit, 1).stream()
                .flatMap(visit -> measurements.ofVisit(visit.id()).stream())
                .collect(Collectors.toMap(Measurement::indicator, Function.identity()));
    }

    @Override
    public Map<UnitId, Map<IndicatorId, Measurement>> newest(CityCode city) {
        return byUnit(measurements.newestOfCity(city));
    }

    @Override
    public Map<UnitId, Map<IndicatorId, Measurement>> newestBefore(CityCode city, Instant end) {
        return byUnit(measurements.newestOfCity(city, end));
    }

    private static Map<UnitId, Map<IndicatorId, Measurement>> byUnit(List<Measurement> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Measurement::unit,
                                Collectors.toMap(Measurement::indicator, Function.identity())));
    }

    @Override
    public Map<UnitId, Measurement> newest(IndicatorId indicator, CityCode city) {
        return measurements.newestOfCity(city, indicator).stream()
                .collect(Collectors.toMap(Measurement::unit, Function.identity()));
    }

    @Override
    public Optional<Measurement> measurement(MeasurementId id) {
        return measurements.find(id);
    }

    @Override
    public Optional<VisitSummary> visitOf(MeasurementId id) {
        return measurements.visitOf(id).flatMap(visits::find);
    }

    @Override
    public List<Measurement> series(UnitId unit, IndicatorId indicator, Instant from) {
        return measurements.series(unit, indicator, from);
    }

    @Override
    public Optional<VisitSummary> visit(VisitId id) {
        return visits.find(id);
    }

    @Override
    public List<VisitSummary> visits(UnitId unit, int most) {
        return visits.ofUnit(unit, most);
    }

    @Override
    public List<PageSeen> pages(VisitId visit) {
        return pages.ofVisit(visit);
    }

    @Override
    public List<Measurement> measurements(VisitId visit) {
        return measurements.ofVisit(visit).stream()
                .sorted(
                        Comparator.comparing(
                                m -> order.getOrDefault(m.indicator(), Integer.MAX_VALUE)))
                .toList();
    }

    @Override
    public Optional<Body> body(VisitId visit, int position) {
        return pages.place(visit, position).flatMap(bodies::read);
    }

    @Override
    public List<SitePulse> pulses(CityCode city) {
        return looks.pulses(city);
    }

    @Override
    public List<LookSeen> looks(UnitId unit, Instant from) {
        return looks.ofUnit(unit, from);
    }

    @Override
    public List<RunningVisit> running(CityCode city) {
        return visits.running(city);
    }

    @Override
    public int visitedSince(CityCode city, Instant from) {
        return visits.storedSince(city, from);
    }

    @Override
    public List<Alarm> openAlarms(CityCode city) {
        return alarms.open(city);
    }

    @Override
    public List<Alarm> alarms(UnitId unit, int most) {
        return alarms.ofUnit(unit, most);
    }

    @Override
    public boolean observeNow(UnitId unit) {
        Optional<Target> target = targets.ofUnit(unit);
        target.ifPresent(t -> {
            targets.demand(t.id(), clock.instant());
            schedule.hurry(t.group(), clock.instant());
        });
        return target.isPresent();
    }
}
