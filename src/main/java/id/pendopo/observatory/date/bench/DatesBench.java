package id.pendopo.observatory.date.bench;

import id.pendopo.observatory.date.DateFinder;
import id.pendopo.observatory.date.Stated;
import id.pendopo.platform.command.Command;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures on one thread, in time on its core, how fast dates are found in the sample pages, and
 * how many are right. Says of each wrong page what was found.
 */
public final class DatesBench implements Command {
    /** Time on the core, so that a busy machine does not make the figure smaller. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final int WARM_UP = 400_000_000;
    private static final long MEASURED = 5_000_000_000L;
    private static final int ROUNDS = 3;

    private final PrintStream out;

    public DatesBench() {
        this(System.out);
    }

    DatesBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "bench-dates";
    }

    @Override
    public int run(List<String> words) {
        List<SamplePage> pages = SamplePages.all();
        DateFinder finder = new DateFinder(TODAY);
        long length = pages.stream().mapToLong(page -> page.html().length()).sum();
        out.printf(
                Locale.ROOT,
                "%d pages after %d templates, %d kB on average, largest %d kB%n",
                pages.size(),
                pages.size(),
                length / pages.size() / 1_000,
                pages.stream().mapToInt(page -> page.html().length()).max().orElse(0) / 1_000);
        double accuracy = accuracy(pages, finder);
        pagesPerSecond(pages, finder, WARM_UP * 10L);
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.max(best, pagesPerSecond(pages, finder, MEASURED / ROUNDS));
        }
        figure("dates_sample_accuracy", accuracy, "share");
        figure("dates_mb_per_second", best * length / pages.size() / 1e6, "MB/s");
        figure("dates_pages_per_second", best, "pages/s");
        return 0;
    }

    private double accuracy(List<SamplePage> pages, DateFinder finder) {
        int right = 0;
        for (SamplePage page : pages) {
            Optional<LocalDate> found =
                    finder.find(page.html(), Optional.of(page.address()))
                            .published()
                            .map(Stated::day);
            if (found.equals(page.published())) {
                right++;
            } else {
                String expected = page.published().map(LocalDate::toString).orElse("-");
                String other = found.map(LocalDate::toString).orElse("-");
                out.println("wrong: " + page.name() + " " + other + ", expected " + expected);
            }
        }
        return right / (double) pages.size();
    }

    private static double pagesPerSecond(List<SamplePage> pages, DateFinder finder, long nanos) {
        long start = THREADS.getCurrentThreadCpuTime();
        long found = 0;
        long read = 0;
        while (THREADS.getCurrentThreadCpuTime() - start < nanos) {
            for (SamplePage page : pages) {
                found +=
                        finder.find(page.html(), Optional.of(page.address()))
                                        .published()
                                        .isPresent()
                                ? 1
                                : 0;
                read++;
            }
        }
        if (found == 0) {
            throw new IllegalStateException("No date was found in any sample page");
        }
        return read * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }

    private void figure(String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s: %.3f %s%n", name, value, unit);
    }
}
