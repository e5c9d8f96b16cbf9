package id.pendopo.assessment;

import id.pendopo.observatory.IndicatorId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a unit is judged by: a tree of aspects whose items sum to 100 points, gates and bands.
 *
 * @param source where the rubric comes from
 * @param unitTypes types of units it is for; empty for all
 * @param minimumCoverage the share of points that must be measured for a place in the ranking
 * @param bands highest first, the last one from 0
 */
public record Rubric(
        RubricRef ref,
        Label title,
        Label source,
        Set<String> unitTypes,
        double minimumCoverage,
        List<Node.Aspect> aspects,
        List<Gate> gates,
        List<Band> bands) {
    public Rubric {
        unitTypes = Set.copyOf(unitTypes);
        aspects = List.copyOf(aspects);
        gates = List.copyOf(gates);
        bands = bands.stream().sorted(Comparator.comparingDouble(Band::from).reversed()).toList();
    }

    /** All items, in the order of the file: the order in which points are summed. */
    public Stream<Node.Item> items() {
        return aspects.stream().flatMap(Node::items);
    }

    public Set<IndicatorId> indicators() {
        Stream<IndicatorId> ofItems =
                items().map(Node.Item::kind)
                        .filter(ItemKind.Automatic.class::isInstance)
                        .map(k -> ((ItemKind.Automatic) k).indicator());
        return Stream.concat(ofItems, gates.stream().map(Gate::indicator))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Band band(double score) {
        return bands.stream().filter(b -> score >= b.from()).findFirst().orElseThrow();
    }
}
