package id.pendopo.assessment.scoring.bench;

import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.scoring.Scoring;
import id.pendopo.platform.command.Command;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code bench-score}: scores a city of 200 units by 40 indicators from measurements as they come
 * out of storage, on one thread and in time on its core. The first run is told too: nobody warms a
 * server up before looking at a card.
 */
public final class ScoreBench implements Command {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int UNITS = 200;
    private static final int INDICATORS = 40;
    private static final int WARM_UP = 200;
    private static final int MEASURED = 101;

    private final PrintStream out;

    public ScoreBench() {
        this(System.out);
    }

    ScoreBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "bench-score";
    }

    @Override
    public int run(List<String> words) {
        SampleCity city = SampleCity.of(UNITS, INDICATORS);
        double first = millis(city);
        for (int i = 0; i < WARM_UP; i++) {
            millis(city);
        }
        double[] runs = new double[MEASURED];
        Arrays.setAll(runs, i -> millis(city));
        Arrays.sort(runs);
        out.println("score_units: " + UNITS + " units");
        out.println("score_indicators: " + INDICATORS + " indicators");
        out.printf(Locale.ROOT, "score_city_first_ms: %.2f ms%n", first);
        out.printf(Locale.ROOT, "score_city_ms: %.2f ms%n", runs[MEASURED / 2]);
        return 0;
    }

    private static double millis(SampleCity city) {
        long start = THREADS.getCurrentThreadCpuTime();
        double sum = 0;
        for (var measurements : city.units()) {
            Scorecard card = Scoring.score(city.rubric(), measurements, Map.of());
            sum += card.score().orElse(0.0);
        }
        if (!(sum > 0)) {
            throw new IllegalStateException("No unit of the sample city has a score");
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
