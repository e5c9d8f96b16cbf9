package id.pendopo.assessment.scoring;

import id.pendopo.assessment.Gate;
import id.pendopo.assessment.GateResult;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.ItemScore;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.IndicatorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * the gate is passed. Where a failed gate asks what an item measures, both are one repair.
     */
    public static List<Repair> of(Rubric rubric, Scorecard card) {
        Map<String, Node.Item> items =
                rubric.items().collect(Collectors.toMap(Node.Item::id, Function.identity()));
        var repairs = new ArrayList<>(gates(rubric, card, items));
        Set<String> held = repairs.stream().map(Repair::id).collect(Collectors.toSet());
        Set<IndicatorId> told =
                rubric.gates().stream()
                        .filter(g -> held.contains(g.id()))
                        .map(Gate::indicator)
                        .collect(Collectors.toSet());
        double judged =
                card.items().stream()
                        .filter(ItemScore::counts)
                        .mapToDouble(ItemScore::weight)
                        .sum();
        for (ItemScore item : card.items()) {
            if (item.counts()
                    && item.earned() < 1
                    && items.get(item.item()) instanceof Node.Item of
                    && told.stream().noneMatch(indicator -> measures(of, indicator))) {
                double gain = 100 * item.weight() * (1 - item.earned()) / judged;
                repairs.add(new Repair(item.item(), of.title(), false, gain, findings(item)));
            }
        }
        repairs.sort(Comparator.comparingDouble(Repair::gain).reversed().thenComparing(Repair::id));
        return List.copyOf(repairs);
    }

    private static List<Repair> gates(Rubric rubric, Scorecard card, Map<String, Node.Item> items) {
        var repairs = new ArrayList<Repair>();
        for (Gate gate : rubric.gates()) {
            double gain = gain(rubric, card, items, gate);
            if (gain > 0) {
                repairs.add(
                        new Repair(gate.id(), gate.title(), true, gain, findings(card, gate.id())));
            }
        }
        return repairs;
    }

    /** 0 for a gate that is passed. */
    private static double gain(
            Rubric rubric, Scorecard card, Map<String, Node.Item> items, Gate gate) {
        if (card.gates().stream().noneMatch(g -> failed(g, gate))) {
            return 0;
        }
        List<GateResult> others =
                card.gates().stream().filter(g -> !g.gate().equals(gate.id())).toList();
        List<ItemScore> repaired =
                card.items().stream()
                        .map(i ->
                                items.get(i.item()) instanceof Node.Item of
                                                && measures(of, gate.indicator())
                                        ? whole(i)
                                        : i)
                        .toList();
        double without = Scoring.summed(rubric, repaired, others).score().orElse(0.0);
        return without - card.score().orElse(0.0);
    }

    private static boolean failed(GateResult result, Gate gate) {
        return result instanceof GateResult.Failed failed && failed.gate().equals(gate.id());
    }

    private static boolean measures(Node.Item item, IndicatorId indicator) {
        return item.kind() instanceof ItemKind.Automatic automatic
                && automatic.indicator().equals(indicator);
    }

    private static ItemScore whole(ItemScore score) {
        return score instanceof ItemScore.Measured m
                ? new ItemScore.Measured(
                        m.item(), m.weight(), m.measurement(), m.value(), 1, List.of())
                : score;
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
