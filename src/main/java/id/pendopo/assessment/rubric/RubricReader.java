package id.pendopo.assessment.rubric;

import id.pendopo.assessment.Band;
import id.pendopo.assessment.Gate;
import id.pendopo.assessment.Label;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.RubricRef;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.IndicatorId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a rubric file; its form is described in docs/rubrics.md. All faults are collected. */
public final class RubricReader {
    private static final double FULL = 100;

    private final Map<IndicatorId, Indicator> known;

    /**
     * @param known what the observatory can measure; an item about anything else is a fault
     */
    public RubricReader(List<Indicator> known) {
        this.known = known.stream().collect(Collectors.toUnmodifiableMap(Indicator::id, i -> i));
    }

    public RubricFile read(String text) {
        var faults = new ArrayList<Fault>();
        Object loaded = load(text, faults);
        if (faults.isEmpty()) {
            Rubric rubric = rubric(Section.root(loaded, faults));
            new RubricChecks(known, faults).check(rubric);
            if (faults.isEmpty()) {
                return new RubricFile.Accepted(rubric, hash(text));
            }
        }
        return new RubricFile.Refused(faults);
    }

    private static @Nullable Object load(String text, List<Fault> faults) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            faults.add(new Fault(".", "not-yaml", List.of(Section.show(e.getMessage()))));
            return Map.of();
        }
    }

    private Rubric rubric(Section root) {
        root.onlyKeys(
                Set.of(
                        "id",
                        "version",
                        "title",
                        "source",
                        "for",
                        "minimum-coverage",
                        "weights",
                        "aspects",
                        "gates",
                        "bands"));
        boolean nested = nested(root);
        return new Rubric(
                new RubricRef(root.text("id"), root.text("version")),
                root.label("title"),
                root.label("source"),
                unitTypes(root),
                root.has("minimum-coverage") ? root.number("minimum-coverage") : 0,
                root.sections("aspects").stream().map(a -> aspect(a, nested, FULL)).toList(),
                root.sections("gates").stream().map(RubricReader::gate).toList(),
                root.sections("bands").stream().map(RubricReader::band).toList());
    }

    private static boolean nested(Section root) {
        String weights = root.has("weights") ? root.text("weights") : "absolute";
        if (!Set.of("absolute", "nested").contains(weights)) {
            root.fault("weights", "not-allowed", weights, "absolute, nested");
        }
        return weights.equals("nested");
    }

    private static Set<String> unitTypes(Section root) {
        var types = new LinkedHashSet<String>();
        root.list("for").forEach(type -> types.add(String.valueOf(type)));
        return types;
    }

    /**
     * @param points of the whole that the parent has; a nested weight is a share of them
     */
    private Node.Aspect aspect(Section at, boolean nested, double points) {
        at.onlyKeys(Set.of("id", "title", "weight", "children"));
        double weight = weight(at, nested, points);
        List<Node> children =
                at.sections("children").stream().map(c -> node(c, nested, weight)).toList();
        if (children.isEmpty()) {
            at.fault("children", "missing", "");
        }
        return new Node.Aspect(at.text("id"), at.label("title"), weight, children);
    }

    private Node node(Section at, boolean nested, double points) {
        if (at.has("children")) {
            return aspect(at, nested, points);
        }
        return new Node.Item(
                at.text("id"),
                at.label("title"),
                weight(at, nested, points),
                ItemKinds.read(at),
                at.has("source") ? Optional.of(at.text("source")) : Optional.empty());
    }

    private static double weight(Section at, boolean nested, double points) {
        double stated = at.number("weight");
        if (stated <= 0) {
            at.fault("weight", "not-positive", String.valueOf(stated));
        }
        return nested ? stated * points : stated;
    }

    private static Gate gate(Section at) {
        at.onlyKeys(Set.of("id", "title", "indicator", "at-least", "cap"));
        return new Gate(
                at.text("id"),
                at.label("title"),
                ItemKinds.indicator(at, "indicator"),
                at.number("at-least"),
                at.number("cap"));
    }

    private static Band band(Section at) {
        at.onlyKeys(Set.of("id", "title", "from"));
        Label title = at.label("title");
        return new Band(at.text("id"), title, at.number("from"));
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
