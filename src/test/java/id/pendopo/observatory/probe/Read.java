package id.pendopo.observatory.probe;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.ClosedVisit;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Visit;
import java.util.List;

/** The readings of one probe in a test, asked for by the last part of the indicator's id. */
record Read(String probe, List<Reading> readings) {
    static Read of(Probe probe, Visit visit) {
        return of(probe, visit, Context.nothing());
    }

    /**
     * Checks what holds for all probes: one reading for every indicator, in order, with proof, and
     * the same whether the pages are still open or were closed as they came.
     */
    static Read of(Probe probe, Visit visit, Context context) {
        var readings = probe.read(visit, context);
        assertThat(readings)
                .extracting(Reading::indicator)
                .containsExactlyElementsOf(probe.indicators().stream().map(i -> i.id()).toList());
        assertThat(probe.read(visit, context)).as("the same input again").isEqualTo(readings);
        assertThat(probe.read(ClosedVisit.of(visit), context))
                .as("pages closed as they came")
                .isEqualTo(readings);
        for (var reading : readings) {
            if (reading instanceof Reading.Measured measured) {
                assertThat(measured.proofs()).as(measured.indicator().value()).isNotEmpty();
                assertThat(measured.proofs()).noneMatch(p -> p.excerpt().isBlank());
            }
        }
        return new Read(probe.id(), readings);
    }

    double value(String what) {
        return measured(what).value();
    }

    List<Finding> findings(String what) {
        return measured(what).findings();
    }

    List<String> codes(String what) {
        return findings(what).stream().map(Finding::code).toList();
    }

    Proof proof(String what) {
        return measured(what).proofs().getFirst();
    }

    Unmeasured unmeasured(String what) {
        return ((Reading.NotMeasured) reading(what)).why();
    }

    private Reading.Measured measured(String what) {
        return (Reading.Measured) reading(what);
    }

    private Reading reading(String what) {
        return readings.stream()
                .filter(r -> r.indicator().value().equals(probe + "." + what))
                .findFirst()
                .orElseThrow();
    }
}
