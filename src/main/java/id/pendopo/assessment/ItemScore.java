package id.pendopo.assessment;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Unmeasured;
import java.util.List;
import java.util.Optional;

/** What became of one item of a rubric for one unit. */
public sealed interface ItemScore {
    String item();

    /** Points the item can earn in the rubric. */
    double weight();

    /** Judged from a measurement. */
    record Measured(
            String item,
            double weight,
            MeasurementId measurement,
            double value,
            double share,
            List<Finding> findings)
            implements ItemScore {
        public Measured {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Judged by people.
     *
     * @param value mean of the marks
     */
    record Marked(String item, double weight, List<Mark> marks, double value, double share)
            implements ItemScore {
        public Marked {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Neither failed nor passed.
     *
     * @param why empty if nobody has measured or marked it yet
     */
    record Open(String item, double weight, Optional<Unmeasured> why) implements ItemScore {}

    /** Whether it counts in numerator and denominator. */
    default boolean counts() {
        return !(this instanceof Open);
    }

    /** The share of its points it earned, 0 if it does not count. */
    default double earned() {
        return switch (this) {
            case Measured m -> m.share();
            case Marked m -> m.share();
            case Open o -> 0;
        };
    }
}
