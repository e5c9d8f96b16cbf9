package id.pendopo.assessment.rubric;

import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Rule;
import id.pendopo.observatory.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads how an item gets its value: {@code indicator} with {@code rule}, or {@code kind}. */
final class ItemKinds {
    /** Stands for an indicator that could not be read, which is a fault already. */
    static final IndicatorId UNREAD = new IndicatorId("unread.unread");

    private static final Set<String> KEYS =
            Set.of("id", "title", "weight", "source", "indicator", "rule", "kind", "from-lowest");
    private static final String KINDS = "yes-no, percentage, 1-3, 1-7, level 1-5";

    private ItemKinds() {}

    static ItemKind read(Section at) {
        at.onlyKeys(KEYS);
        if (at.has("indicator") == at.has("kind")) {
            at.fault("kind", "indicator-or-kind", KINDS);
            return new ItemKind.YesNo();
        }
        return at.has("indicator")
                ? new ItemKind.Automatic(indicator(at, "indicator"), rule(at))
                : byPeople(at);
    }

    private static ItemKind byPeople(Section at) {
        boolean fromLowest = Boolean.TRUE.equals(at.values().get("from-lowest"));
        String kind = at.text("kind");
        return switch (kind) {
            case "yes-no" -> new ItemKind.YesNo();
            case "percentage" -> new ItemKind.Percentage();
            case "1-3" -> new ItemKind.Graded(1, 3, fromLowest);
            case "1-7" -> new ItemKind.Graded(1, 7, fromLowest);
            case "level 1-5" -> new ItemKind.Graded(1, 5, fromLowest);
            default -> {
                at.fault("kind", "not-allowed", kind, KINDS);
                yield new ItemKind.YesNo();
            }
        };
    }

    static IndicatorId indicator(Section at, String key) {
        String text = at.text(key);
        try {
            return new IndicatorId(text);
        } catch (IllegalArgumentException e) {
            at.fault(key, "not-an-indicator", text);
            return UNREAD;
        }
    }

    private static Rule rule(Section at) {
        if (!at.has("rule") || "share".equals(at.values().get("rule"))) {
            return new Rule.AsShare();
        }
        Section rule = at.section("rule");
        rule.onlyKeys(Set.of("full", "none", "steps"));
        return rule.has("steps") ? steps(rule) : linear(rule);
    }

    private static Rule linear(Section rule) {
        double full = rule.number("full");
        double none = rule.number("none");
        if (full == none) {
            rule.fault("none", "full-is-none", String.valueOf(full));
        }
        return new Rule.Linear(full, none);
    }

    private static Rule steps(Section rule) {
        var steps = new ArrayList<Rule.Step>();
        double before = Double.NEGATIVE_INFINITY;
        for (Section step : rule.sections("steps")) {
            step.onlyKeys(Set.of("up-to", "share"));
            double upTo = step.number("up-to");
            double share = step.number("share");
            if (upTo <= before) {
                step.fault("up-to", "steps-not-rising", String.valueOf(upTo));
            }
            if (share < 0 || share > 1) {
                step.fault("share", "outside", String.valueOf(share), "0", "1");
            }
            before = upTo;
            steps.add(new Rule.Step(upTo, share));
        }
        return new Rule.Steps(List.copyOf(steps));
    }
}
