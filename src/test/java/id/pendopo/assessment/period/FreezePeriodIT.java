package id.pendopo.assessment.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.SeenSites;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditEntry;
import id.pendopo.platform.audit.AuditTrail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WithPeople
class FreezePeriodIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final LocalDate STARTS = LocalDate.parse("2020-01-01");
    private static final LocalDate ENDS = LocalDate.parse("2020-01-31");

    /** Midnight after the last day, in the zone of the city. */
    private static final Instant OVER = Instant.parse("2020-01-31T17:00:00Z");

    private static final Actor ASSESSOR = assessorOf(CITY);
    private static final RubricRef RUBRIC = new RubricRef("period-test", "1");
    private static final String TEXT =
            """
            id: period-test
            version: "1"
            title: {id: Uji, en: Test}
            source: {id: Uji, en: Test}
            for: [kecamatan]
            minimum-coverage: 0.5
            aspects:
              - id: all
                title: {id: Semua, en: All}
                weight: 100
                children:
                  - {id: reach, title: {id: Terbaca, en: Readable}, weight: 60.1, indicator: reach.share}
                  - {id: go-id, title: {id: Domain, en: Domain}, weight: 19.9, indicator: domain.go-id}
                  - {id: looks, title: {id: Rupa, en: Looks}, weight: 20, kind: 1-7}
            gates:
              - {id: clean, title: {id: Bersih, en: Clean}, indicator: integrity.clean, at-least: 1, cap: 33.3}
            bands:
              - {id: good, title: {id: Baik, en: Good}, from: 60}
              - {id: poor, title: {id: Kurang, en: Poor}, from: 0}
            """;

    @Autowired private PreparePeriod prepare;
    @Autowired private OpenPeriod open;
    @Autowired private RenamePeriod rename;
    @Autowired private FreezePeriod freeze;
    @Autowired private PeriodRepository periods;
    @Autowired private ResultRepository results;
    @Autowired private RubricCatalog rubrics;
    @Autowired private Directory directory;
    @Autowired private AuditTrail audit;
    @Autowired private JdbcClient db;
    private SeenSites sites;
    private List<UnitId> units;

    @BeforeEach
    void a_city_with_a_rubric() {
        directory.found(CITY, Actor.system());
        rubrics.add(TEXT);
        sites = new SeenSites(db);
        units =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.KECAMATAN)
                        .map(Unit::id)
                        .toList();
    }

    @AfterEach
    void nothing_was_seen() {
        sites.clear();
        db.sql("delete from assessment.mark where rubric_id = :id")
                .param("id", RUBRIC.id())
                .update();
    }

    @Test
    void gives_each_unit_of_the_rubric_a_place_from_what_was_seen_until_the_last_day() {
        see(0, OVER.minusMillis(1), 0.9);
        see(1, OVER.minusSeconds(86_400), 0.9);
        see(2, OVER.minusSeconds(90_000), 0.5);
        see(3, OVER, 1);

        PeriodId id = opened();
        PeriodOutcome outcome = freeze.freeze(id, ASSESSOR);

        assertThat(outcome).isInstanceOf(PeriodOutcome.Done.class);
        Map<UnitId, PeriodResult> result = result(id);
        assertThat(result.keySet()).containsExactlyInAnyOrderElementsOf(units);
        assertThat(result.get(units.get(0)).place()).contains(1);
        assertThat(result.get(units.get(1)).place()).contains(1);
        assertThat(result.get(units.get(2)).place()).contains(3);
        assertThat(result.get(units.get(3)).place()).isEmpty();
        assertThat(result.get(units.get(3)).card().score()).isEmpty();
    }

    @Test
    void a_frozen_result_stays_whatever_is_seen_marked_or_ruled_later() {
        see(0, OVER.minusSeconds(60), 1.0 / 3);
        see(1, OVER.minusSeconds(60), 0.7);
        mark(1, 5);
        PeriodId id = opened();
        freeze.freeze(id, ASSESSOR);
        Map<UnitId, PeriodResult> before = result(id);

        see(0, OVER.minusSeconds(1), 1);
        mark(1, 1);
        rubrics.add(TEXT.replace("version: \"1\"", "version: \"2\"").replace("60.1", "79.9"));
        PeriodOutcome again = freeze.freeze(id, ASSESSOR);

        assertThat(again).isInstanceOf(PeriodOutcome.Unchanged.class);
        assertThat(result(id)).isEqualTo(before);
    }

    @Test
    void every_result_comes_out_of_its_stored_items_bit_for_bit() {
        for (int i = 0; i < units.size(); i++) {
            see(i, OVER.minusSeconds(60), (i + 1) / 7.0);
        }
        mark(0, 5);
        PeriodId id = opened();
        freeze.freeze(id, ASSESSOR);
        Rubric rubric = rubrics.find(RUBRIC).orElseThrow();

        assertThat(result(id).values())
                .isNotEmpty()
                .allSatisfy(result -> {
                    Scorecard again = result.recomputed(rubric);

                    assertThat(again).isEqualTo(result.card());
                    assertThat(bits(again.score())).isEqualTo(bits(result.card().score()));
                    assertThat(bits(again.uncapped())).isEqualTo(bits(result.card().uncapped()));
                });
    }

    @Test
    void a_failed_gate_is_kept_with_its_cap() {
        sites.visit(
                CITY,
                units.getFirst(),
                OVER.minusSeconds(60),
                Map.of("reach.share", 0.9, "domain.go-id", 1.0, "integrity.clean", 0.0));
        PeriodId id = opened();
        freeze.freeze(id, ASSESSOR);

        Scorecard card = result(id).get(units.getFirst()).card();
        assertThat(card.score()).contains(33.3);
        assertThat(card.uncapped().orElseThrow()).isGreaterThan(90);
    }

    @Test
    void of_many_who_freeze_at_once_one_does() throws Exception {
        see(0, OVER.minusSeconds(60), 0.4);
        PeriodId id = opened();
        var tries = new ArrayList<Callable<PeriodOutcome>>();
        for (int i = 0; i < 4; i++) {
            tries.add(() -> freeze.freeze(id, ASSESSOR));
        }

        var outcomes = new ArrayList<PeriodOutcome>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<PeriodOutcome> one : pool.invokeAll(tries)) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).hasAtLeastOneElementOfType(PeriodOutcome.Done.class);
        assertThat(outcomes.stream().filter(PeriodOutcome.Done.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(PeriodOutcome.Unchanged.class::isInstance)).hasSize(3);
        assertThat(audit.historyOf("assessment.period", id, 10))
                .extracting(AuditEntry::act)
                .containsExactly(
                        "assessment.period.freeze",
                        "assessment.period.open",
                        "assessment.period.prepare");
    }

    @Test
    void the_preview_says_what_freezing_then_does() {
        see(0, OVER.minusSeconds(60), 0.4);
        mark(1, 4);
        PeriodId id = opened();

        FreezePeriod.Preview would = freeze.preview(periods.find(id).orElseThrow());

        assertThat(would).isEqualTo(new FreezePeriod.Preview(OVER, units.size(), 2, 1, List.of()));
        assertThat(result(id)).isEmpty();
    }

    @Test
    void refuses_what_is_not_open_or_not_over() {
        PeriodId prepared = prepared(STARTS, ENDS);
        PeriodId future = prepared(STARTS, LocalDate.parse("2999-12-31"));
        open.open(future, ASSESSOR);

        assertThat(freeze.freeze(prepared, ASSESSOR))
                .isEqualTo(new PeriodOutcome.Refused(List.of(PeriodFault.NOT_OPEN)));
        assertThat(freeze.freeze(future, ASSESSOR))
                .isEqualTo(new PeriodOutcome.Refused(List.of(PeriodFault.NOT_OVER)));
    }

    @Test
    void a_frozen_period_keeps_its_name_and_state() {
        PeriodId id = opened();
        freeze.freeze(id, ASSESSOR);

        assertThat(rename.rename(id, "Nama lain", ASSESSOR))
                .isEqualTo(new PeriodOutcome.Refused(List.of(PeriodFault.FROZEN)));
        assertThat(open.open(id, ASSESSOR))
                .isEqualTo(new PeriodOutcome.Refused(List.of(PeriodFault.FROZEN)));
        assertThat(freeze.preview(periods.find(id).orElseThrow()).faults())
                .containsExactly(PeriodFault.FROZEN);
    }

    @Test
    void the_database_itself_refuses_to_touch_a_result() {
        see(0, OVER.minusSeconds(60), 0.4);
        PeriodId id = opened();
        freeze.freeze(id, ASSESSOR);

        for (String change :
                List.of(
                        "update assessment.result set score = 100 where period_id = :id",
                        "delete from assessment.result where period_id = :id",
                        "update assessment.period set state = 'OPEN' where id = :id",
                        "insert into assessment.result select period_id, uuidv7(), place, score,"
                                + " uncapped, band, coverage, ranked, items, gates, frozen_at"
                                + " from assessment.result where period_id = :id limit 1")) {
            assertThatThrownBy(() -> db.sql(change).param("id", id.value()).update())
                    .as(change)
                    .hasMessageFindingMatch("only ever added|is frozen|being frozen only");
        }
    }

    @Test
    void preparing_names_all_faults_at_once() {
        var empty = new PeriodDraft("  ", Optional.empty(), Optional.empty(), Optional.empty());
        var turned =
                new PeriodDraft("x".repeat(81), Optional.of(ENDS), Optional.of(STARTS), ref("9"));

        assertThat(prepare.prepare(CITY, empty, ASSESSOR))
                .isEqualTo(
                        new PeriodOutcome.Refused(
                                List.of(
                                        PeriodFault.NAME_MISSING,
                                        PeriodFault.START_MISSING,
                                        PeriodFault.END_MISSING,
                                        PeriodFault.RUBRIC_UNKNOWN)));
        assertThat(prepare.prepare(CITY, turned, ASSESSOR))
                .isEqualTo(
                        new PeriodOutcome.Refused(
                                List.of(
                                        PeriodFault.NAME_TOO_LONG,
                                        PeriodFault.END_NOT_AFTER_START,
                                        PeriodFault.RUBRIC_UNKNOWN)));
    }

    @Test
    void a_name_is_given_once_in_a_city_in_any_case_and_spacing() {
        PeriodId id = prepared(STARTS, ENDS);
        String name = periods.find(id).orElseThrow().name();
        var same =
                new PeriodDraft(
                        " " + name.toUpperCase().replace(" ", "   "),
                        Optional.of(STARTS),
                        Optional.of(ENDS),
                        Optional.of(RUBRIC));
        PeriodId other = prepared(STARTS, ENDS);

        var taken = new PeriodOutcome.Refused(List.of(PeriodFault.NAME_TAKEN));
        assertThat(prepare.prepare(CITY, same, ASSESSOR)).isEqualTo(taken);
        assertThat(rename.rename(other, name, ASSESSOR)).isEqualTo(taken);
        assertThat(rename.rename(id, name.toUpperCase(), ASSESSOR))
                .isInstanceOf(PeriodOutcome.Done.class);
    }

    @Test
    void an_assessor_of_another_city_may_do_nothing() {
        PeriodId id = opened();
        Actor stranger = assessorOf(new CityCode("35.74"));
        var draft = new PeriodDraft("Asing", Optional.of(STARTS), Optional.of(ENDS), ref("1"));

        assertThatThrownBy(() -> prepare.prepare(CITY, draft, stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> open.open(id, stranger)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rename.rename(id, "Asing", stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> freeze.freeze(id, stranger))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void see(int unit, Instant at, double share) {
        sites.visit(
                CITY,
                units.get(unit),
                at,
                Map.of("reach.share", share, "domain.go-id", 1.0, "integrity.clean", 1.0));
    }

    private void mark(int unit, double value) {
        db.sql(
                        """
                        insert into assessment.mark
                               (unit_id, city, rubric_id, item, by, by_name, value, comment, proof,
                                at)
                        values (:unit, :city, :rubric, 'looks', :by, 'Juri', :value, '', '', now())
                        on conflict (unit_id, rubric_id, item, by)
                           do update set value = excluded.value\
                        """)
                .param("unit", units.get(unit).value())
                .param("city", CITY.value())
                .param("rubric", RUBRIC.id())
                .param("by", new UUID(0, 9))
                .param("value", value)
                .update();
    }

    private PeriodId opened() {
        PeriodId id = prepared(STARTS, ENDS);
        assertThat(open.open(id, ASSESSOR)).isInstanceOf(PeriodOutcome.Done.class);
        return id;
    }

    private PeriodId prepared(LocalDate starts, LocalDate ends) {
        var draft =
                new PeriodDraft(
                        "Uji " + UUID.randomUUID(),
                        Optional.of(starts),
                        Optional.of(ends),
                        Optional.of(RUBRIC));
        return switch (prepare.prepare(CITY, draft, ASSESSOR)) {
            case PeriodOutcome.Done(var period) -> period.id();
            case PeriodOutcome.Unchanged(var period) -> throw new AssertionError(period);
            case PeriodOutcome.Refused(var faults) -> throw new AssertionError(faults);
        };
    }

    private Map<UnitId, PeriodResult> result(PeriodId id) {
        return results.ofPeriod(id, rubrics.find(RUBRIC).orElseThrow()).stream()
                .collect(Collectors.toMap(PeriodResult::unit, Function.identity()));
    }

    private static Optional<RubricRef> ref(String version) {
        return Optional.of(new RubricRef("period-test", version));
    }

    private static Optional<Long> bits(Optional<Double> number) {
        return number.map(Double::doubleToRawLongBits);
    }

    private static Actor assessorOf(CityCode city) {
        return new Actor(
                new UUID(0, 5),
                "Penilai",
                Set.of(new Granted(AssessmentPermission.MANAGE, Scope.city(city.value()))));
    }
}
