package id.pendopo.assessment.standing;

import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.StandingsChanged;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.VisitStored;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Judges a unit whenever a visit of its site was stored. Safe to run twice: a visit has one score.
 */
@Component
class JudgeAfterVisit {
    private final Observatory observatory;
    private final RubricCatalog rubrics;
    private final MarkRepository marks;
    private final ScoreRepository scores;
    private final ApplicationEventPublisher events;

    JudgeAfterVisit(
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

    @ApplicationModuleListener
    void judge(VisitStored stored) {
        Rubric rubric = rubrics.of(stored.city());
        Map<IndicatorId, Measurement> measurements =
                observatory.measurements(stored.visit()).stream()
                        .collect(Collectors.toMap(Measurement::indicator, Function.identity()));
        scores.keep(
                stored.city(),
                stored.unit(),
                stored.visit(),
                stored.at(),
                Scoring.score(
                        rubric, measurements, marks.ofUnit(stored.unit(), rubric.ref().id())));
        events.publishEvent(new StandingsChanged(stored.city()));
    }
}
