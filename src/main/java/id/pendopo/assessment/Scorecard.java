package id.pendopo.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A unit's score with everything it was computed from, so that anyone can compute it again.
 *
 * @param score from 0 to 100, capped by failed gates; empty if nothing counts
 * @param uncapped the score before gates
 * @param coverage share of the rubric's points that could be judged, from 0 to 1
 * @param items every item of the rubric in its order
 */
public record Scorecard(
        RubricRef rubric,
        Optional<Double> score,
        Optional<Double> uncapped,
        Optional<Band> band,
        double coverage,
        boolean ranked,
        List<ItemScore> items,
        List<GateResult> gates) {
    public Scorecard {
        items = List.copyOf(items);
        gates = List.copyOf(gates);
    }
}
