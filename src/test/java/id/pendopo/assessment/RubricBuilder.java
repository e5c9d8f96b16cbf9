package id.pendopo.assessment;

import id.pendopo.observatory.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rubric for tests: one aspect, bands A from 80, B from 50, C from 0. */
public final class RubricBuilder {
    private final List<Node> items = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private double minimumCoverage;

    public static RubricBuilder aRubric() {
        return new RubricBuilder();
    }

    public RubricBuilder automatic(String id, double weight, Rule rule) {
        return item(id, weight, new ItemKind.Automatic(new IndicatorId("test." + id), rule));
    }

    public RubricBuilder item(String id, double weight, ItemKind kind) {
        items.add(new Node.Item(id, label(id), weight, kind, Optional.empty()));
        return this;
    }

    public RubricBuilder gate(String id, double atLeast, double cap) {
        gates.add(new Gate(id, label(id), new IndicatorId("test." + id), atLeast, cap));
        return this;
    }

    public RubricBuilder minimumCoverage(double share) {
        minimumCoverage = share;
        return this;
    }

    public Rubric build() {
        return new Rubric(
                new RubricRef("test", "1"),
                label("Test"),
                label("Test"),
                Set.of(),
                minimumCoverage,
                List.of(new Node.Aspect("all", label("All"), 100, items)),
                gates,
                List.of(band("A", 80), band("B", 50), band("C", 0)));
    }

    private static Band band(String id, double from) {
        return new Band(id, label(id), from);
    }

    private static Label label(String words) {
        return new Label(words, words);
    }
}
