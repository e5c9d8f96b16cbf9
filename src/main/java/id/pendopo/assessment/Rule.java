package id.pendopo.assessment;

import java.util.List;

/** How the number of an automatic item becomes a share of its points, from 0 to 1. */
public sealed interface Rule {
    /** The number is the share already. */
    record AsShare() implements Rule {}

    /** All points at {@code full}, none at {@code none}, straight between; either may be larger. */
    record Linear(double full, double none) implements Rule {}

    /** The share of the first step whose limit the number does not exceed, else 0. */
    record Steps(List<Step> steps) implements Rule {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /** One step: numbers up to the limit, itself included. */
    record Step(double upTo, double share) {}

    /** The share, from 0 to 1. */
    default double share(double value) {
        return switch (this) {
            case AsShare() -> clamp(value);
            case Linear(var full, var none) -> clamp((value - none) / (full - none));
            case Steps(var steps) ->
                    steps.stream()
                            .filter(s -> value <= s.upTo())
                            .findFirst()
                            .map(Step::share)
                            .orElse(0.0);
        };
    }

    private static double clamp(double share) {
        return Math.clamp(share, 0.0, 1.0);
    }
}
