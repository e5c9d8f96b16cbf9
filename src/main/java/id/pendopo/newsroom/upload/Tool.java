package id.pendopo.newsroom.upload;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the machine that reads files of strangers: with bounded time and memory, no input,
 * no words out, an empty environment.
 */
record Tool(Path program, Duration most) {
    private static final int MOST_KILOBYTES = 2_000_000;
    private static final String BOUNDED = "ulimit -v %d && exec \"$@\"".formatted(MOST_KILOBYTES);

    /** The first of the names that stands on the path; empty if none does. */
    static Optional<Tool> find(Duration most, String path, String... names) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Tool(program, most));
    }

    /** Whether it ended well and in time. */
    boolean run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", BOUNDED, "sh", program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        Process process = builder.start();
        try {
            return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)
                    && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
