package id.pendopo.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.SeenSites;
import id.pendopo.assessment.Standing;
import id.pendopo.assessment.StandingsChanged;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.WithPeople;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitStored;
import id.pendopo.platform.access.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPeople
class StandingsIT {
    private static final CityCode CITY = new CityCode("53.71");

    private static final CityCode ELSEWHERE = new CityCode("35.72");

    @Autowired private Directory directory;
    @Autowired private MoveToDefault move;
    @Autowired private Standings standings;
    @Autowired private ScoreRepository scores;
    @Autowired private MarkRepository marks;
    @Autowired private RubricCatalog rubrics;
    @Autowired private Observatory observatory;
    @Autowired private JdbcClient db;
    @Autowired private InstantSource clock;
    private Instant now;

    @BeforeEach
    void nobody_was_judged() {
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        db.sql("delete from assessment.score where city = :city")
                .param("city", CITY.value())
                .update();
    }

    @Test
    void equal_scores_share_a_place_and_the_unranked_come_last_without_one() {
        UnitId first = judged(90.0, true);
        UnitId tied = judged(90.0, true);
        UnitId third = judged(70.5, true);
        UnitId unranked = judged(99.0, false);
        UnitId unknown = judged(null, false);

        List<Standing> board = standings.board(CITY);

        assertThat(board)
                .extracting(Standing::unit, Standing::place)
                .containsExactlyInAnyOrder(
                        tuple(first, Optional.of(1)),
                        tuple(tied, Optional.of(1)),
                        tuple(third, Optional.of(3)),
                        tuple(unranked, Optional.empty()),
                        tuple(unknown, Optional.empty()));
        assertThat(board.stream().map(Standing::unit).skip(2))
                .containsExactly(third, unranked, unknown);
    }

    @Test
    void only_the_newest_score_of_a_unit_counts() {
        UnitId risen = unit();
        keep(risen, now.minus(Duration.ofDays(3)), 20.0, true);
        keep(risen, now, 80.0, true);
        judged(50.0, true);

        Standing standing = standings.standing(CITY, risen).orElseThrow();

        assertThat(standing.place()).contains(1);
        assertThat(standing.score()).contains(80.0);
        assertThat(standing.change()).contains(60.0);
    }

    @Test
    void a_visit_heard_of_twice_is_judged_once() {
        UnitId unit = unit();
        VisitId visit = new SeenSites(db).visit(CITY, unit, now, Map.of("reach.share", 0.9));
        var told = new ArrayList<Object>();
        var judge = new JudgeAfterVisit(observatory, rubrics, marks, scores, told::add);

        judge.judge(new VisitStored(visit, unit, CITY, now));
        assertThat(told).containsExactly(new StandingsChanged(CITY));
        Optional<Standing> once = standings.standing(CITY, unit);
        judge.judge(new VisitStored(visit, unit, CITY, now));

        assertThat(standings.standing(CITY, unit)).isEqualTo(once).isPresent();
        assertThat(
                        db.sql("select count(*) from assessment.score where visit_id = :visit")
                                .param("visit", visit.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_newer_default_takes_the_board_along_and_leaves_history_as_it_was() {
        directory.found(CITY, Actor.system());
        UnitId unit = unit();
        VisitId visit = new SeenSites(db).visit(CITY, unit, now, Map.of("reach.share", 0.9));
        Rubric before = rubrics.find(new RubricRef("website", "2026.1")).orElseThrow();
        Scorecard old =
                Scoring.score(
                        before,
                        observatory.measurements(visit).stream()
                                .collect(Collectors.toMap(Measurement::indicator, m -> m)),
                        Map.of());
        Instant yesterday = now.minus(Duration.ofDays(1));
        scores.keep(CITY, unit, new VisitId(UUID.randomUUID()), yesterday, old);
        scores.keep(CITY, unit, visit, now, old);
        assertThat(standings.standing(CITY, unit)).isEmpty();

        move.all();
        move.all();

        Standing moved = standings.standing(CITY, unit).orElseThrow();
        assertThat(moved.score()).isEqualTo(old.score());
        assertThat(moved.trend()).extracting(Standing.Point::at).containsExactly(yesterday, now);
        assertThat(versions(unit)).containsExactly("2026.1", "2026.1", "2026.2");
    }

    @Test
    void a_city_that_chose_its_rubric_is_left_alone() {
        var chosen = new RubricRef("website", "2026.1");
        directory.found(ELSEWHERE, Actor.system());
        rubrics.choose(ELSEWHERE, chosen);
        UnitId unit = unit();
        VisitId visit = new SeenSites(db).visit(ELSEWHERE, unit, now, Map.of("reach.share", 0.9));
        new JudgeAfterVisit(observatory, rubrics, marks, scores, event -> {})
                .judge(new VisitStored(visit, unit, ELSEWHERE, now));

        move.all();

        assertThat(versions(unit)).containsExactly("2026.1");
    }

    private List<String> versions(UnitId unit) {
        return db.sql(
                        """
                        select rubric_version from assessment.score where unit_id = :unit
                         order by rubric_version\
                        """)
                .param("unit", unit.value())
                .query(String.class)
                .list();
    }

    private UnitId judged(Double score, boolean ranked) {
        UnitId unit = unit();
        keep(unit, now, score, ranked);
        return unit;
    }

    private void keep(UnitId unit, Instant at, Double score, boolean ranked) {
        Rubric rubric = rubrics.of(CITY);
        Optional<Double> points = Optional.ofNullable(score);
        scores.keep(
                CITY,
                unit,
                new VisitId(UUID.randomUUID()),
                at,
                new Scorecard(
                        rubric.ref(),
                        points,
                        points,
                        points.map(rubric::band),
                        ranked ? 1 : 0.1,
                        ranked,
                        List.of(),
                        List.of()));
    }

    private static UnitId unit() {
        return new UnitId(UUID.randomUUID());
    }
}
