package id.pendopo.observatory.crawl.bench;

import com.sun.management.OperatingSystemMXBean;
import id.pendopo.observatory.crawl.Budget;
import id.pendopo.observatory.crawl.CrawlSettings;
import id.pendopo.observatory.crawl.SiteCrawler;
import id.pendopo.observatory.crawl.Tools;
import id.pendopo.observatory.probe.Context;
import id.pendopo.observatory.probe.Probe;
import id.pendopo.observatory.probe.Probes;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.command.Command;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code bench-crawl [--sites N] [--pages N] [--at-once N]}: visits that many local sites of that
 * many pages of 30 kB (200, 100 and 4 if not said) with everything a visit reads and every probe,
 * without politeness delays, and then all of them twice more: the third round is what a crawler
 * costs that runs for months. Everything this process does is counted, compilers and collector too.
 * The sites are served by a second process whose work is not counted.
 */
public final class CrawlBench implements Command {
    private static final String SERVE = "--serve";

    @Override
    public String name() {
        return "bench-crawl";
    }

    @Override
    public int run(List<String> words) throws Exception {
        if (words.size() == 2 && words.getFirst().equals(SERVE)) {
            return BenchServer.serve(Integer.parseInt(words.getLast()));
        }
        int sites = number(words, "--sites", 200);
        int pages = number(words, "--pages", 100);
        int atOnce = number(words, "--at-once", 4);
        boolean odd = words.size() % 2 != 0 || sites < 1 || pages < 20 || atOnce < 1;
        if (odd) {
            System.err.println(
                    "Usage: bench-crawl [--sites N] [--pages N, at least 20] [--at-once N]");
            return 2;
        }
        Process server = server(pages);
        try {
            var out =
                    new BufferedReader(
                            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            int port = Integer.parseInt(out.readLine().strip());
            report("crawl", round(port, sites, pages, atOnce));
            report("crawl_again", round(port, sites, pages, atOnce));
            report("crawl_steady", round(port, sites, pages, atOnce));
            return 0;
        } finally {
            server.destroy();
        }
    }

    /** What one round of all sites took. */
    private record Round(int sites, long pages, long readings, Duration took, Duration cpu) {}

    private static Round round(int port, int sites, int pages, int atOnce)
            throws InterruptedException {
        var read = new AtomicLong();
        var readings = new AtomicLong();
        var room = new Semaphore(atOnce);
        long start = System.nanoTime();
        long cpu = cpu();
        try (var tools = new Tools(CrawlSettings.forThisMachine(), InstantSource.system());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var crawler = new SiteCrawler(tools);
            Budget budget = Budget.daily().withPages(pages);
            for (int i = 0; i < sites; i++) {
                URI site = URI.create("http://situs" + i + ".localhost:" + port + "/");
                room.acquire();
                threads.execute(() -> {
                    try {
                        Visit visit = crawler.visit(site, budget);
                        read.addAndGet(visit.pages().count());
                        readings.addAndGet(probe(visit));
                    } finally {
                        room.release();
                    }
                });
            }
        }
        return new Round(
                sites,
                read.get(),
                readings.get(),
                Duration.ofNanos(System.nanoTime() - start),
                Duration.ofNanos(cpu() - cpu));
    }

    private static long probe(Visit visit) {
        long readings = 0;
        for (Probe probe : Probes.all()) {
            readings += probe.read(visit, Context.nothing()).size();
        }
        return readings;
    }

    private static void report(String name, Round round) {
        double seconds = round.took().toMillis() / 1000.0;
        System.out.println(name + "_sites: " + round.sites() + " sites");
        System.out.println(name + "_pages: " + round.pages() + " pages");
        System.out.println(name + "_readings: " + round.readings() + " readings");
        System.out.printf(
                Locale.ROOT, "%s_pages_per_second: %.0f pages/s%n", name, round.pages() / seconds);
        System.out.printf(
                Locale.ROOT,
                "%s_cpu_seconds_per_1000_pages: %.2f s%n",
                name,
                round.cpu().toMillis() / (double) round.pages());
    }

    /** Our own processor time, compiler and collector included. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Process server(int pages) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.pendopo.Pendopo",
                        "bench-crawl",
                        SERVE,
                        String.valueOf(pages))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        try {
            return at < 0 || at + 1 >= words.size()
                    ? otherwise
                    : Integer.parseInt(words.get(at + 1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
