package id.pendopo.assessment.rubric;

import id.pendopo.assessment.Band;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Rule;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measure;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What must hold in a whole rubric. Parts that could not be read are faults already and make no
 * further ones: their numbers are NaN, their texts and indicators stand-ins.
 */
final class RubricChecks {
    /** Published weights are rounded: those of 2016 sum to 100.01. */
    private static final double ROUNDING = 0.05;

    /** Design rule: noisy things never decide a ranking alone. */
    private static final double MOST_NOISY_POINTS = 10;

    private static final Set<Measure> SHARES = EnumSet.of(Measure.SHARE, Measure.YES_NO);

    private final Map<IndicatorId, Indicator> known;
    private final List<Fault> faults;

    RubricChecks(Map<IndicatorId, Indicator> known, List<Fault> faults) {
        this.known = known;
        this.faults = faults;
    }

    void check(Rubric rubric) {
        if (faults.isEmpty() || !rubric.aspects().isEmpty()) {
            sums("aspects", 100, rubric.aspects());
        }
        rubric.aspects().forEach(this::aspect);
        unique(rubric);
        rubric.items().forEach(this::item);
        noise(rubric);
        gates(rubric);
        bands(rubric.bands());
        inside("minimum-coverage", rubric.minimumCoverage(), 0, 1);
    }

    private void aspect(Node.Aspect aspect) {
        if (!aspect.children().isEmpty()) {
            sums(aspect.id(), aspect.weight(), aspect.children());
        }
        for (Node child : aspect.children()) {
            if (child instanceof Node.Aspect below) {
                aspect(below);
            }
        }
    }

    private void sums(String where, double expected, List<? extends Node> nodes) {
        double sum = nodes.stream().mapToDouble(Node::weight).sum();
        if (Math.abs(sum - expected) > ROUNDING) {
            fault(where, "weights-sum", show(sum), show(expected));
        }
    }

    private void unique(Rubric rubric) {
        var seen = new HashSet<String>();
        rubric.items()
                .map(Node.Item::id)
                .filter(id -> !id.equals(Section.UNREAD) && !seen.add(id))
                .forEach(id -> fault(id, "item-twice", id));
    }

    private void item(Node.Item item) {
        if (item.kind() instanceof ItemKind.Automatic(var indicator, var rule)) {
            Indicator measured = known.get(indicator);
            if (indicator.equals(ItemKinds.UNREAD)) {
                return;
            }
            if (measured == null) {
                fault(item.id(), "indicator-unknown", indicator.value());
            } else if (rule instanceof Rule.AsShare && !SHARES.contains(measured.measure())) {
                fault(item.id(), "rule-needed", indicator.value(), measured.measure().name());
            }
        }
    }

    private void noise(Rubric rubric) {
        double points =
                rubric.items()
                        .filter(i -> i.kind() instanceof ItemKind.Automatic a && noisy(a))
                        .mapToDouble(Node.Item::weight)
                        .sum();
        if (points > MOST_NOISY_POINTS) {
            fault("aspects", "too-noisy", show(points), show(MOST_NOISY_POINTS));
        }
    }

    private boolean noisy(ItemKind.Automatic item) {
        Indicator indicator = known.get(item.indicator());
        return indicator != null && indicator.noisy();
    }

    private void gates(Rubric rubric) {
        var seen = new HashSet<String>();
        rubric.gates()
                .forEach(gate -> {
                    Indicator indicator = known.get(gate.indicator());
                    if (indicator == null && !gate.indicator().equals(ItemKinds.UNREAD)) {
                        fault(gate.id(), "indicator-unknown", gate.indicator().value());
                    } else if (indicator != null && indicator.noisy()) {
                        fault(gate.id(), "gate-noisy", gate.indicator().value());
                    }
                    if (!gate.id().equals(Section.UNREAD) && !seen.add(gate.id())) {
                        fault(gate.id(), "item-twice", gate.id());
                    }
                    inside(gate.id(), gate.cap(), 0, 100);
                });
    }

    private void bands(List<Band> bands) {
        if (bands.isEmpty() || Math.abs(bands.getLast().from()) > 0) {
            fault("bands", "bands-from-zero");
        }
        long different = bands.stream().map(Band::from).distinct().count();
        if (different < bands.size()) {
            fault("bands", "band-twice");
        }
        bands.forEach(band -> inside(band.id(), band.from(), 0, 100));
    }

    private void inside(String where, double value, double low, double high) {
        if (value < low || value > high) {
            fault(where, "outside", show(value), show(low), show(high));
        }
    }

    private void fault(String where, String code, String... values) {
        faults.add(new Fault(where, code, List.of(values)));
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }
}
