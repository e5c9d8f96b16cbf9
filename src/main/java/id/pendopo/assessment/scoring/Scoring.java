package id.pendopo.assessment.scoring;

import id.pendopo.assessment.Gate;
import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of a unit: a pure function of a rubric, measurements and marks. The same input gives
 * the same bits: items are summed in the order of the rubric, in double arithmetic.
 *
 * <p>Score = 100 × points earned / points of the items that could be judged. What was not measured
 * leaves both.
 */
public final class Scoring {
    private Scoring() {}

    /**
     * Judges one unit.
     *
     * @param measurements the newest of each indicator
     * @param marks of people, by item; marks for items the rubric lacks are left out
     */
    public static Scorecard score(
            Rubric rubric,
            Map<IndicatorId, Measurement> measurements,
            Map<String, List<Mark>> marks) {
        List<ItemScore> items =
                rubric.items().map(item -> judge(item, measurements, marks)).toList();
        List<GateResult> gates =
                rubric.gates().stream().map(gate -> ask(gate, measurements)).toList();
        return summed(rubric, items, gates);
    }

    /** The same sum from items and gates already judged, as stored: for computing it again. */
    public static Scorecard summed(Rubric rubric, List<ItemScore> items, List<GateResult> gates) {
        double all = 0;
        double judged = 0;
        double earned = 0;
        for (ItemScore item : items) {
            all += item.weight();
            if (item.counts()) {
                judged += item.weight();
                earned += item.weight() * item.earned();
            }
        }
        Optional<Double> uncapped =
                judged > 0 ? Optional.of(100 * earned / judged) : Optional.empty();
        Optional<Double> score = uncapped.map(s -> capped(s, gates));
        double coverage = all > 0 ? judged / all : 0;
        return new Scorecard(
                rubric.ref(),
                score,
                uncapped,
                score.map(rubric::band),
                coverage,
                score.isPresent() && coverage >= rubric.minimumCoverage(),
                items,
                gates);
    }

    private static double capped(double score, List<GateResult> gates) {
        double lowest = score;
        for (GateResult gate : gates) {
            if (gate instanceof GateResult.Failed failed) {
                lowest = Math.min(lowest, failed.cap());
            }
        }
        return lowest;
    }

    private static ItemScore judge(
            Node.Item item,
            Map<IndicatorId, Measurement> measurements,
            Map<String, List<Mark>> marks) {
        return switch (item.kind()) {
            case ItemKind.Automatic automatic ->
                    measured(item, automatic, measurements.get(automatic.indicator()));
            case ItemKind.YesNo yesNo -> marked(item, marks.get(item.id()));
            case ItemKind.Graded graded -> marked(item, marks.get(item.id()));
            case ItemKind.Percentage percentage -> marked(item, marks.get(item.id()));
        };
    }

    private static ItemScore measured(
            Node.Item item, ItemKind.Automatic automatic, @Nullable Measurement measurement) {
        if (measurement == null) {
            return new ItemScore.Open(item.id(), item.weight(), Optional.empty());
        }
        return switch (measurement.reading()) {
            case Reading.Measured read ->
                    new ItemScore.Measured(
                            item.id(),
                            item.weight(),
                            measurement.id(),
                            read.value(),
                            automatic.rule().share(read.value()),
                            read.findings());
            case Reading.NotMeasured(var indicator, var why) ->
                    new ItemScore.Open(item.id(), item.weight(), Optional.of(why));
        };
    }

    private static ItemScore marked(Node.Item item, @Nullable List<Mark> marks) {
        if (marks == null || marks.isEmpty()) {
            return new ItemScore.Open(item.id(), item.weight(), Optional.empty());
        }
        double sum = 0;
        for (Mark mark : marks) {
            if (!item.kind().allows(mark.value())) {
                throw new IllegalArgumentException(
                        "Mark of item %s is %s, which %s does not allow"
                                .formatted(item.id(), mark.value(), item.kind()));
            }
            sum += mark.value();
        }
        double mean = sum / marks.size();
        return new ItemScore.Marked(item.id(), item.weight(), marks, mean, item.kind().share(mean));
    }

    private static GateResult ask(Gate gate, Map<IndicatorId, Measurement> measurements) {
        Measurement measurement = measurements.get(gate.indicator());
        if (measurement == null) {
            return new GateResult.Unknown(gate.id(), Optional.empty());
        }
        return switch (measurement.reading()) {
            case Reading.Measured read when read.value() >= gate.atLeast() ->
                    new GateResult.Passed(gate.id(), measurement.id(), read.value());
            case Reading.Measured read ->
                    new GateResult.Failed(
                            gate.id(), measurement.id(), read.value(), gate.cap(), read.findings());
            case Reading.NotMeasured(var indicator, var why) ->
                    new GateResult.Unknown(gate.id(), Optional.of(why));
        };
    }
}
