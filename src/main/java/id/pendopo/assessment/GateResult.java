package id.pendopo.assessment;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Unmeasured;
import java.util.List;
import java.util.Optional;

/** Whether a unit passes a gate. A gate that could not be measured holds nobody back. */
public sealed interface GateResult {
    String gate();

    record Passed(String gate, MeasurementId measurement, double value) implements GateResult {}

    record Failed(
            String gate,
            MeasurementId measurement,
            double value,
            double cap,
            List<Finding> findings)
            implements GateResult {
        public Failed {
            findings = List.copyOf(findings);
        }
    }

    record Unknown(String gate, Optional<Unmeasured> why) implements GateResult {}
}
