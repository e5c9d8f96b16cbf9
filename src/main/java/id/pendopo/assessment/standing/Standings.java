package id.pendopo.assessment.standing;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.AssessmentSettings;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.Standing;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.scoring.Places;
import id.pendopo.assessment.scoring.Repairs;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Standings from stored scores; cards computed anew from the newest measurements. */
@Component
class Standings implements Assessment {
    private static final Comparator<ScoreRepository.Newest> BEST_FIRST =
            Comparator.comparing((ScoreRepository.Newest n) -> !n.ranked())
                    .thenComparing(n -> -n.score().orElse(-1.0))
                    .thenComparing(n -> n.unit().value());

    private final Observatory observatory;
    private final RubricCatalog rubrics;
    private final ScoreRepository scores;
    private final MarkRepository marks;
    private final AssessmentSettings settings;
    private final CityZones zones;
    private final InstantSource clock;

    Standings(
            Observatory observatory,
            RubricCatalog rubrics,
            ScoreRepository scores,
            MarkRepository marks,
            AssessmentSettings settings,
            CityZones zones,
            InstantSource clock) {
        this.observatory = observatory;
        this.rubrics = rubrics;
        this.scores = scores;
        this.marks = marks;
        this.settings = settings;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public Rubric rubric(CityCode city) {
        return rubrics.of(city);
    }

    @Override
    public List<Standing> board(CityCode city) {
        Rubric rubric = rubrics.of(city);
        ZoneId zone = zones.of(city);
        Instant from = clock.instant().minus(Duration.ofDays(settings.trendDays()));
        Map<UnitId, List<Standing.Point>> trends =
                scores.daily(city, rubrics.alike(rubric), zone, from).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ScoreRepository.Daily::unit,
                                        Collectors.mapping(
                                                ScoreRepository.Daily::point,
                                                Collectors.toList())));
        List<ScoreRepository.Newest> order =
                scores.newest(city, rubric.ref()).stream().sorted(BEST_FIRST).toList();
        var places =
                Places.of(
                        order.stream()
                                .filter(ScoreRepository.Newest::ranked)
                                .flatMap(n -> n.score().stream())
                                .toList());
        return order.stream()
                .map(n -> standing(n, places, rubric, trends.getOrDefault(n.unit(), List.of())))
                .toList();
    }

    private static Standing standing(
            ScoreRepository.Newest newest,
            Places places,
            Rubric rubric,
            List<Standing.Point> trend) {
        return new Standing(
                newest.unit(),
                newest.at(),
                newest.score(),
                newest.score().map(rubric::band),
                newest.coverage(),
                newest.ranked(),
                newest.ranked() ? newest.score().map(places::of) : Optional.empty(),
                trend);
    }

    @Override
    public Optional<Standing> standing(CityCode city, UnitId unit) {
        return board(city).stream().filter(s -> s.unit().equals(unit)).findFirst();
    }

    @Override
    public Optional<Scorecard> card(CityCode city, UnitId unit) {
        Map<IndicatorId, Measurement> measurements = observatory.newest(unit);
        if (measurements.isEmpty()) {
            return Optional.empty();
        }
        Rubric rubric = rubrics.of(city);
        return Optional.of(
                Scoring.score(rubric, measurements, marks.ofUnit(unit, rubric.ref().id())));
    }

    @Override
    public List<Repair> repairs(CityCode city, UnitId unit) {
        return card(city, unit).map(card -> Repairs.of(rubrics.of(city), card)).orElse(List.of());
    }
}
