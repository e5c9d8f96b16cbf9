package id.pendopo.assessment;

import id.pendopo.observatory.IndicatorId;

/** How an item gets its value. */
public sealed interface ItemKind {
    /** From a measurement, by a rule. */
    record Automatic(IndicatorId indicator, Rule rule) implements ItemKind {}

    /** Yes or no by a person, who names a link as proof. */
    record YesNo() implements ItemKind {}

    /**
     * A whole number by a person: 1-3, 1-7, or a maturity level 1-5.
     *
     * @param fromLowest whether the lowest value is worth nothing; else value divided by highest
     */
    record Graded(int lowest, int highest, boolean fromLowest) implements ItemKind {}

    /** From 0 to 100 by a person, as the share of a checklist. */
    record Percentage() implements ItemKind {}

    /** Whether a person may give the value. */
    default boolean allows(double value) {
        return switch (this) {
            case Automatic a -> false;
            case YesNo() -> value == 0 || value == 1;
            case Graded(var low, var high, var from) ->
                    value >= low && value <= high && value == Math.rint(value);
            case Percentage() -> value >= 0 && value <= 100;
        };
    }

    /** The share of the points that the value earns, from 0 to 1. */
    default double share(double value) {
        return switch (this) {
            case Automatic(var indicator, var rule) -> rule.share(value);
            case YesNo() -> value;
            case Graded(var low, var high, var fromLowest) ->
                    fromLowest ? (value - low) / (high - low) : value / high;
            case Percentage() -> value / 100;
        };
    }
}
