package id.pendopo.sites.edge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What the edge does, for those who watch the installation. */
final class EdgeFigures {
    private static final String ANSWERS = "pendopo.sites.edge.answers";

    private final Counter kept;
    private final Counter unchanged;
    private final Counter passing;
    private final Timer made;

    EdgeFigures(MeterRegistry meters, KeptPages pages) {
        kept = meters.counter(ANSWERS, "how", "kept");
        unchanged = meters.counter(ANSWERS, "how", "unchanged");
        passing = meters.counter(ANSWERS, "how", "passing");
        made = meters.timer("pendopo.sites.edge.made");
        Gauge.builder("pendopo.sites.edge.pages", pages, KeptPages::count).register(meters);
        Gauge.builder("pendopo.sites.edge.bytes", pages, KeptPages::weight).register(meters);
        FunctionCounter.builder("pendopo.sites.edge.dropped", pages, KeptPages::dropped)
                .register(meters);
    }

    /** A kept page was the answer. */
    void kept(boolean had) {
        (had ? unchanged : kept).increment();
    }

    /** A page was made and kept. */
    void made(Timer.Sample begun) {
        begun.stop(made);
    }

    /** A page was made that cannot be kept. */
    void passing() {
        passing.increment();
    }
}
