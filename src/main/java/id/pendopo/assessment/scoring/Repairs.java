package id.pendopo.assessment.scoring;

import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a unit should repair first: each repair alone, by the points it would bring. */
public final class Repairs {
    private Repairs() {}

    /**
     * Everything that lost points, most points first.
     *
     * <p>A gain is the difference of two scores: the unit's, and the same with this one thing in
     * order. Under a failed gate an item alone may bring nothing; it then shows what it brings once
     * the gate is passed.
     */
    public static List<Repair> of(Rubric rubric, Scorecard card) {
        var repairs = new ArrayList<Repair>();
        Map<String, Node.Item> items =
                rubric.items().collect(Collectors.toMap(Node.Item::id, Function.identity()));
        double judged =
                card.items().stream()
                        .filter(ItemScore::counts)
                        .mapToDouble(ItemScore::weight)
                        .sum();
        for (ItemScore item : card.items()) {
            if (item.counts()
                    && item.earned() < 1
                    && items.get(item.item()) instanceof Node.Item of) {
                double gain = 100 * item.weight() * (1 - item.earned()) / judged;
                repairs.add(new Repair(item.item(), of.title(), false, gain, findings(item)));
            }
        }
        rubric.gates()
                .forEach(gate -> {
                    double gain = gain(rubric, card, gate.id());
                    if (gain > 0) {
                        repairs.add(
                                new Repair(
                                        gate.id(),
                                        gate.title(),
                                        true,
                                        gain,
                                        findings(card, gate.id())));
                    }
                });
        repairs.sort(Comparator.comparingDouble(Repair::gain).reversed().thenComparing(Repair::id));
        return List.copyOf(repairs);
    }

    private static double gain(Rubric rubric, Scorecard card, String gate) {
        List<GateResult> others =
                card.gates().stream().filter(g -> !g.gate().equals(gate)).toList();
        double without = Scoring.summed(rubric, card.items(), others).score().orElse(0.0);
        return without - card.score().orElse(0.0);
    }

    private static List<Finding> findings(Scorecard card, String gate) {
        return card.gates().stream()
                .filter(GateResult.Failed.class::isInstance)
                .map(GateResult.Failed.class::cast)
                .filter(failed -> failed.gate().equals(gate))
                .flatMap(failed -> failed.findings().stream())
                .toList();
    }

    private static List<Finding> findings(ItemScore item) {
        return item instanceof ItemScore.Measured measured ? measured.findings() : List.of();
    }
}
