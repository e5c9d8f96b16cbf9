package id.pendopo.assessment.audit;

import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.scoring.Repairs;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.SiteSeen;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One audited site with its judgement.
 *
 * @param repairs most points first
 */
record Judged(
        SiteSeen seen,
        Expected expected,
        Rubric rubric,
        Scorecard card,
        List<Repair> repairs,
        Facts facts) {
    static Judged of(SiteSeen seen, Expected expected, Rubric rubric) {
        Map<IndicatorId, Measurement> measurements =
                seen.measurements().stream()
                        .collect(Collectors.toMap(Measurement::indicator, Function.identity()));
        Scorecard card = Scoring.score(rubric, measurements, Map.of());
        return new Judged(
                seen,
                expected,
                rubric,
                card,
                Repairs.of(rubric, card),
                Facts.of(seen, expected, rubric));
    }
}
