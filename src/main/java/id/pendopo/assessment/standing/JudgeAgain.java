package id.pendopo.assessment.standing;

import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.StandingsChanged;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.VisitSummary;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges from the newest stored visit anew, after marks or the rubric changed. */
@Component
public class JudgeAgain {
    private final Observatory observatory;
    private final RubricCatalog rubrics;
    private final MarkRepository marks;
    private final ScoreRepository scores;
    private final ApplicationEventPublisher events;

    JudgeAgain(
            Observatory observatory,
            RubricCatalog rubrics,
            MarkRepository marks,
            ScoreRepository scores,
            ApplicationEventPublisher events) {
        this.observatory = observatory;
        this.rubrics = rubrics;
        this.marks = marks;
        this.scores = scores;
        this.events = events;
    }

    /** The unit; nothing happens if its site was never visited. */
    public void again(CityCode city, UnitId unit) {
        newest(city, unit);
        events.publishEvent(new StandingsChanged(city));
    }

    /** Every unit of the city that was visited. */
    public void all(CityCode city) {
        observatory.newest(city).keySet().forEach(unit -> newest(city, unit));
        events.publishEvent(new StandingsChanged(city));
    }

    private void newest(CityCode city, UnitId unit) {
        observatory.visits(unit, 1).stream().findFirst().ifPresent(v -> judge(city, unit, v));
    }

    private void judge(CityCode city, UnitId unit, VisitSummary visit) {
        Rubric rubric = rubrics.of(city);
        Map<IndicatorId, Measurement> measurements =
                observatory.measurements(visit.id()).stream()
                        .collect(Collectors.toMap(Measurement::indicator, Function.identity()));
        // Before the marks are read: of two people marking at once, the later sees both marks.
        scores.lock(unit);
        scores.keepAnew(
                city,
                unit,
                visit.id(),
                visit.endedAt(),
                Scoring.score(rubric, measurements, marks.ofUnit(unit, rubric.ref().id())));
    }
}
