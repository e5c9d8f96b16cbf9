package id.pendopo.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The processes of one cluster that are really alive.
 *
 * <p>The number in {@code postmaster.pid} is no proof: it may belong to a zombie nobody reaps, or
 * to a stranger by now. So the processes are told by the cluster's name in their titles.
 */
final class ServerProcesses {
    private static final Path PROC = Path.of("/proc");
    private static final long STEP = Duration.ofMillis(20).toNanos();

    private ServerProcesses() {}

    static List<ProcessHandle> of(String cluster) {
        return ProcessHandle.allProcesses()
                .filter(p -> title(p).contains(cluster))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /** Waits until the cluster has no process; false if some are left when the time is over. */
    static boolean gone(String cluster, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (!of(cluster).isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }

    /** Asks for a fast shutdown: sessions end, nothing committed is lost. */
    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A zombie has an empty command line, so it is never taken for alive. */
    private static String title(ProcessHandle process) {
        Path line = PROC.resolve(Long.toString(process.pid())).resolve("cmdline");
        if (!Files.exists(PROC.resolve("self"))) {
            return commandLine(process).orElse("");
        }
        try {
            return new String(Files.readAllBytes(line), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<String> commandLine(ProcessHandle process) {
        var info = process.info();
        return info.commandLine()
                .or(() ->
                        info.arguments().map(words -> String.join(" ", Stream.of(words).toList())));
    }
}
