package id.pendopo.sites.bench;

import id.pendopo.platform.command.Command;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * {@code bench-load}: asks for one page at a fixed rate over 32 connections. What a request takes
 * counts from the moment it was due, not from when it could be sent, so that one slow answer is not
 * hidden by the requests it kept back.
 */
public final class LoadBench implements Command {
    private static final int CONNECTIONS = 32;
    private static final int WRONG_WORDS = 2;
    private static final Duration SOON = Duration.ofMillis(200);

    @Override
    public String name() {
        return "bench-load";
    }

    @Override
    public int run(List<String> words) throws Exception {
        String address = word(words, "--address", "");
        int rate = Integer.parseInt(word(words, "--rate", "0"));
        int seconds = Integer.parseInt(word(words, "--seconds", "10"));
        if (address.isEmpty() || rate < CONNECTIONS || seconds < 1) {
            System.err.println(
                    "bench load --address http://127.0.0.1:8080/berita --rate N [--host NAME] [--seconds N]");
            return WRONG_WORDS;
        }
        URI uri = URI.create(address);
        var page = new PageAsked(uri, word(words, "--host", uri.getAuthority()));
        ask(page, rate, 1);
        long begun = System.nanoTime();
        long[] waits = ask(page, rate, seconds);
        double lasted = (System.nanoTime() - begun) / 1e9;
        tell(waits, rate, lasted);
        return 0;
    }

    /** What each request took, in nanoseconds, sorted. */
    private static long[] ask(PageAsked page, int rate, int seconds)
            throws InterruptedException, ExecutionException {
        int each = Math.max(1, rate * seconds / CONNECTIONS);
        long begin = System.nanoTime() + SOON.toNanos();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<long[]>> asking =
                    IntStream.range(0, CONNECTIONS)
                            .<Callable<long[]>>mapToObj(i -> () -> one(page, i, each, rate, begin))
                            .toList();
            long[] all = new long[each * CONNECTIONS];
            int at = 0;
            for (Future<long[]> done : threads.invokeAll(asking)) {
                System.arraycopy(done.get(), 0, all, at, each);
                at += each;
            }
            Arrays.sort(all);
            return all;
        }
    }

    private static long[] one(PageAsked page, int number, int each, int rate, long begin)
            throws IOException {
        long[] waits = new long[each];
        try (var connection = page.connect()) {
            for (int i = 0; i < each; i++) {
                long due = begin + ((long) i * CONNECTIONS + number) * 1_000_000_000L / rate;
                for (long left = due - System.nanoTime();
                        left > 0;
                        left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                connection.ask();
                waits[i] = System.nanoTime() - due;
            }
        }
        return waits;
    }

    private static void tell(long[] waits, int rate, double lasted) {
        System.out.printf(Locale.ROOT, "load.rate: %d requests/s%n", rate);
        System.out.printf(Locale.ROOT, "load.answered: %.0f requests/s%n", waits.length / lasted);
        System.out.printf(Locale.ROOT, "load.p50: %.2f ms%n", waits[waits.length / 2] / 1e6);
        System.out.printf(
                Locale.ROOT, "load.p99: %.2f ms%n", waits[(int) (waits.length * 0.99)] / 1e6);
        System.out.printf(Locale.ROOT, "load.worst: %.2f ms%n", waits[waits.length - 1] / 1e6);
    }

    private static String word(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
    }
}
