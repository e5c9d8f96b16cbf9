package id.pendopo.observatory.watch;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitStored;
import id.pendopo.observatory.VisitSummary;
import id.pendopo.observatory.probe.Context;
import id.pendopo.observatory.probe.Measuring;
import id.pendopo.observatory.probe.Probe;
import id.pendopo.observatory.probe.Probes;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VisitSiteIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final UnitId UNIT = new UnitId(new UUID(7, 1));
    private static final Instant NOW = Instant.parse("2026-11-02T03:00:00Z");
    private static final List<Probe> PROBES = Probes.all();

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient db = database.jdbc();
    private final TargetRepository targets = new TargetRepository(db);
    private final VisitRepository visits = new VisitRepository(db);
    private final MeasurementRepository measurements = new MeasurementRepository(db);
    private final List<Object> events = new ArrayList<>();
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    private final Target target = registered("https://dinkes.example.go.id/");

    @Test
    void a_visit_is_stored_with_one_measurement_for_each_indicator() {
        Visit visit = aVisit().build();

        long fence = lease();
        store(begin(fence), fence, visit);

        VisitSummary stored = visits.ofUnit(UNIT, 1).getFirst();
        assertThat(measurements.ofVisit(stored.id()))
                .hasSize(PROBES.stream().mapToInt(p -> p.indicators().size()).sum());
        assertThat(events).singleElement().isInstanceOf(VisitStored.class);
    }

    @Test
    void readings_come_back_as_they_were() {
        Visit visit = aVisit().build();
        List<Reading> readings = new Measuring(PROBES).readings(visit, Context.nothing());

        long fence = lease();
        VisitId id = begin(fence);
        store(id, fence, visit);

        assertThat(measurements.ofVisit(id))
                .extracting(Measurement::reading)
                .containsExactlyInAnyOrderElementsOf(readings);
    }

    @Test
    void who_lost_the_lease_stores_nothing() {
        long old = lease();
        VisitId id = begin(old);
        lease();

        store(id, old, aVisit().build());

        assertThat(visits.ofUnit(UNIT, 10)).isEmpty();
        assertThat(measurements.ofVisit(id)).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void a_visit_left_by_a_dead_process_is_given_up_when_the_next_begins() {
        VisitId dead = begin(lease());
        long fence = lease();

        VisitId next = begin(fence);
        store(next, fence, aVisit().build());
        store(dead, fence, aVisit().build());

        assertThat(visits.ofUnit(UNIT, 10)).extracting(VisitSummary::id).containsExactly(next);
        assertThat(visits.running(CITY)).isEmpty();
    }

    @Test
    void a_visit_left_running_at_a_site_that_is_retired_since_is_given_up_with_the_next_lease() {
        begin(lease());
        targets.retire(target.id());

        lease();

        assertThat(visits.running(CITY)).isEmpty();
    }

    @Test
    void a_visit_is_stored_once_however_many_try() throws Exception {
        long fence = lease();
        VisitId id = begin(fence);
        Visit visit = aVisit().build();
        var ready = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Callable<Boolean> attempt =
                        () -> {
                            ready.await();
                            store(id, fence, visit);
                            return true;
                        };
                tries.add(pool.submit(attempt));
            }
            ready.countDown();
            for (Future<Boolean> attempt : tries) {
                attempt.get();
            }
        }

        assertThat(visits.ofUnit(UNIT, 10)).hasSize(1);
        assertThat(events).hasSize(1);
    }

    private long lease() {
        return targets.lease(target.group());
    }

    private Target registered(String address) {
        targets.register(CITY, UNIT, URI.create(address), "192.0.2.7", NOW);
        return targets.ofUnit(UNIT).orElseThrow();
    }

    private VisitId begin(long fence) {
        return visits.begin(target, fence, NOW);
    }

    private void store(VisitId id, long fence, Visit visit) {
        var kept = visit.fetches().stream().map(f -> new PageRepository.Kept(f, "", 0)).toList();
        List<Reading> readings = new Measuring(PROBES).readings(visit, Context.nothing());
        var store = storing();
        transactions.executeWithoutResult(
                t -> store.store(id, target, fence, new SiteReader.Visited(visit, kept), readings));
    }

    private StoreVisit storing() {
        var pooled = JdbcClient.create(transactionSource());
        var batches = new JdbcTemplate(transactionSource());
        return new StoreVisit(
                new VisitRepository(pooled),
                new PageRepository(pooled, batches),
                new MeasurementRepository(pooled),
                new ItemRepository(pooled),
                new ValidatorRepository(pooled, batches),
                new TargetRepository(pooled),
                new VisitAlarms(
                        new AlarmRepository(pooled),
                        new RaiseAlarm(new AlarmRepository(pooled), this::remember),
                        Settings.standard()),
                PROBES,
                this::remember,
                Settings.standard(),
                () -> NOW);
    }

    private synchronized void remember(Object event) {
        events.add(event);
    }

    private javax.sql.DataSource transactionSource() {
        var manager = (DataSourceTransactionManager) transactions.getTransactionManager();
        return java.util.Objects.requireNonNull(manager).getDataSource();
    }
}
