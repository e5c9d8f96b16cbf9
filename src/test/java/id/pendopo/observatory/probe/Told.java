package id.pendopo.observatory.probe;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Reading.Measured;
import id.pendopo.observatory.Reading.NotMeasured;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Visit;
import java.util.List;

/** What a probe told of a visit, by indicator. */
record Told(List<Reading> readings) {
    static Told by(Probe probe, Visit visit) {
        return by(probe, visit, Context.nothing());
    }

    static Told by(Probe probe, Visit visit, Context context) {
        return new Told(probe.read(visit, context));
    }

    double value(String indicator) {
        return measured(indicator).value();
    }

    Unmeasured why(String indicator) {
        assertThat(reading(indicator)).isInstanceOf(NotMeasured.class);
        return ((NotMeasured) reading(indicator)).why();
    }

    List<String> codes(String indicator) {
        return findings(indicator).stream().map(Finding::code).toList();
    }

    List<Finding> findings(String indicator) {
        return measured(indicator).findings();
    }

    Measured measured(String indicator) {
        assertThat(reading(indicator)).isInstanceOf(Measured.class);
        return (Measured) reading(indicator);
    }

    private Reading reading(String indicator) {
        return readings.stream()
                .filter(r -> r.indicator().value().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
