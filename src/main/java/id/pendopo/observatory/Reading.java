package id.pendopo.observatory;

import java.util.List;

/** What a probe says of one indicator in one visit: a number with proof, or why there is none. */
public sealed interface Reading {
    IndicatorId indicator();

    /**
     * A number with its proof.
     *
     * @param value in the unit of the indicator's {@link Measure}; finite
     * @param findings what can be repaired; empty if nothing is wrong
     */
    record Measured(IndicatorId indicator, double value, List<Finding> findings, List<Proof> proofs)
            implements Reading {
        public Measured {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "Reading of %s is %s, expected a finite number"
                                .formatted(indicator, value));
            }
            findings = List.copyOf(findings);
            proofs = List.copyOf(proofs);
        }
    }

    /** No number, with the reason. */
    record NotMeasured(IndicatorId indicator, Unmeasured why) implements Reading {}
}
