package id.pendopo.assessment.period;

import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.directory.UnitId;
import java.util.Optional;

/**
 * What a period gave one unit.
 *
 * @param place 1 is best, equal scores share it; empty if not ranked
 * @param card with every item and gate it was computed from; findings stay with the measurements
 *     its items name
 */
public record PeriodResult(UnitId unit, Optional<Integer> place, Scorecard card) {
    /** The card computed anew from its own items and gates, to be compared with it. */
    public Scorecard recomputed(Rubric rubric) {
        return Scoring.summed(rubric, card.items(), card.gates());
    }
}
