package id.pendopo.observatory.probe;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs all probes over a visit. A probe that fails spoils only its own readings. */
public final class Measuring {
    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

    private final List<Probe> probes;

    public Measuring(List<Probe> probes) {
        this.probes = List.copyOf(probes);
    }

    /** One reading for every indicator of every probe, in their order. */
    public List<Reading> readings(Visit visit, Context context) {
        var readings = new ArrayList<Reading>();
        for (Probe probe : probes) {
            readings.addAll(read(probe, visit, context));
        }
        return List.copyOf(readings);
    }

    private static List<Reading> read(Probe probe, Visit visit, Context context) {
        try {
            return probe.read(visit, context);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Probe {} failed on {}", probe.id(), visit.registered(), e);
            return probe.indicators().stream().map(Measuring::failed).toList();
        }
    }

    private static Reading failed(Indicator indicator) {
        return new Reading.NotMeasured(indicator.id(), Unmeasured.PROBE_FAILED);
    }
}
