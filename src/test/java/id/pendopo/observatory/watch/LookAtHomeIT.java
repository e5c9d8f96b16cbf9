package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.AlarmOpened;
import id.pendopo.observatory.SitePulse;
import id.pendopo.observatory.SitePulseChanged;
import id.pendopo.observatory.VisitId;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class LookAtHomeIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final UnitId UNIT = new UnitId(new UUID(7, 1));
    private static final URI SITE = URI.create("https://dinkes.example.go.id/");

    private final TestDatabase database = TestDatabase.fresh();
    private final TargetRepository targets = new TargetRepository(database.jdbc());
    private final LookRepository looks = new LookRepository(database.jdbc());
    private final AlarmRepository alarms = new AlarmRepository(database.jdbc());
    private final List<Object> events = new ArrayList<>();
    private final List<Object> pulses = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T03:00:00Z");
    private Outcome outcome = new Outcome.Read();

    LookAtHomeIT() {
        targets.register(CITY, UNIT, SITE, "192.0.2.7", now);
        targets.visited(target().id(), now.plus(Duration.ofDays(1)));
    }

    @Test
    void one_failure_is_a_blip() {
        look(new Outcome.ConnectTimedOut());
        look(new Outcome.Read());

        assertThat(alarms.open(CITY)).isEmpty();
        assertThat(target().failuresInRow()).isZero();
    }

    @Test
    void three_failures_in_a_row_open_one_alarm_and_ask_for_a_visit() {
        for (int i = 0; i < 5; i++) {
            look(new Outcome.Suspended());
        }

        assertThat(alarms.open(CITY))
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.kind()).isEqualTo(Alarm.Kind.SITE_DOWN);
                    assertThat(alarm.detail()).isEqualTo("suspended");
                });
        assertThat(target().visitDue(now)).isTrue();
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        AlarmOpened.class,
                        opened ->
                                assertThat(opened.alarm())
                                        .isEqualTo(alarms.open(CITY).getFirst().id()));
    }

    @Test
    void what_is_found_is_told_when_it_is_not_what_was_found_before() {
        look(new Outcome.Read());
        look(new Outcome.Read());
        look(new Outcome.Suspended());
        look(new Outcome.Suspended());
        look(new Outcome.Read());

        assertThat(pulses).hasSize(3).containsOnly(new SitePulseChanged(CITY, UNIT));
    }

    @Test
    void a_failure_not_confirmed_yet_is_looked_at_again_soon() {
        look(new Outcome.ServerError(500));

        assertThat(target().lookDueAt()).isEqualTo(now.plus(Settings.standard().confirmEvery()));
    }

    @Test
    void the_alarm_closes_when_the_site_is_back_but_stays_on_record() {
        for (int i = 0; i < 3; i++) {
            look(new Outcome.Suspended());
        }

        look(new Outcome.Read());

        assertThat(alarms.open(CITY)).isEmpty();
        assertThat(alarms.ofUnit(UNIT, 10)).hasSize(1);
    }

    @Test
    void robots_that_keep_us_out_raise_no_alarm() {
        for (int i = 0; i < 4; i++) {
            look(new Outcome.ForbiddenByRobots());
        }

        assertThat(alarms.open(CITY)).isEmpty();
    }

    @Test
    void who_lost_the_lease_keeps_no_look() {
        long fence = targets.lease(target().group());
        targets.lease(target().group());

        act().look(target(), fence);

        assertThat(looks.pulses(CITY))
                .extracting(SitePulse::lastLook)
                .containsOnly(java.util.Optional.empty());
    }

    private void look(Outcome what) {
        outcome = what;
        now = now.plus(Duration.ofMinutes(5));
        act().look(target(), targets.lease(target().group()));
    }

    private Target target() {
        return targets.ofUnit(UNIT).orElseThrow();
    }

    private LookAtHome act() {
        return new LookAtHome(
                new OneOutcome(),
                looks,
                targets,
                alarms,
                new RaiseAlarm(alarms, events::add),
                pulses::add,
                TransactionOperations.withoutTransaction(),
                Settings.standard());
    }

    private final class OneOutcome implements SiteReader {
        @Override
        public Look look(Target target) {
            return new Look(now, outcome, Duration.ofMillis(80), target.address());
        }

        @Override
        public Visited visit(
                Target target, VisitId id, Progress progress, BooleanSupplier cancelled) {
            throw new AssertionError("Nobody asked for a visit");
        }
    }
}
