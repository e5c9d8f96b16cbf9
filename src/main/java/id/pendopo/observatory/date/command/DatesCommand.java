package id.pendopo.observatory.date.command;

import id.pendopo.observatory.date.DateFinder;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.platform.command.Command;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Finds dates: {@code dates FILE|URL...} says what was found and why, {@code dates --csv FILE} many
 * files fast, {@code dates --text} one text a line. Exit code 1: something named could not be read.
 */
public final class DatesCommand implements Command {
    private static final int DONE = 0;
    private static final int UNREADABLE = 1;
    private static final int WRONG_WORDS = 2;

    private final InstantSource clock;
    private final Function<URI, Fetch> web;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream faults;
    private final Words words;

    /** On the terminal and the system's clock, with the guarded client. */
    public DatesCommand() {
        this(
                InstantSource.system(),
                new GuardedWeb(InstantSource.system())::read,
                System.in,
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                System.err,
                Locale.getDefault());
    }

    DatesCommand(
            InstantSource clock,
            Function<URI, Fetch> web,
            InputStream in,
            PrintStream out,
            PrintStream faults,
            Locale language) {
        this.clock = clock;
        this.web = web;
        this.in = in;
        this.out = out;
        this.faults = faults;
        this.words = new Words(language);
    }

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public int run(List<String> named) {
        try {
            return choose(named);
        } catch (IOException broken) {
            faults.println(
                    words.of(
                            "dates.unreadable",
                            named.getLast(),
                            String.valueOf(broken.getMessage())));
            return UNREADABLE;
        } finally {
            out.flush();
        }
    }

    private int choose(List<String> named) throws IOException {
        if (named.equals(List.of("--text"))) {
            new TextLines(in, out).answer();
            return DONE;
        }
        if (named.size() == 2 && named.getFirst().equals("--csv")) {
            return table(named.getLast());
        }
        boolean unknown = named.stream().anyMatch(word -> word.startsWith("-"));
        if (named.isEmpty() || unknown) {
            faults.println(words.of("dates.usage"));
            return WRONG_WORDS;
        }
        return new Explained(finder(), web, out, words).all(named) ? DONE : UNREADABLE;
    }

    private int table(String file) throws IOException {
        PageTable table = new PageTable(finder(), out);
        if (file.equals("-")) {
            table.answer(in.readAllBytes(), Path.of(""));
            return DONE;
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            faults.println(words.of("dates.no-file", file));
            return UNREADABLE;
        }
        Path folder = path.toAbsolutePath().resolveSibling("");
        table.answer(Files.readAllBytes(path), folder);
        return DONE;
    }

    private DateFinder finder() {
        return new DateFinder(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }
}
