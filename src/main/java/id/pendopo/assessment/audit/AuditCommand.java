package id.pendopo.assessment.audit;

import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.assessment.rubric.RubricFile;
import id.pendopo.assessment.rubric.RubricReader;
import id.pendopo.observatory.SiteAudit;
import id.pendopo.platform.command.Command;
import id.pendopo.platform.command.CommandLog;
import id.pendopo.platform.web.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code audit ADDRESS...}: reads sites now, judges them by the shipped website rubric and prints
 * their scorecards; stores nothing. Described in docs/audit.md.
 */
public final class AuditCommand implements Command {
    static final int AUDITED = 0;
    static final int NOT_WRITTEN = 1;
    static final int WRONG_WORDS = 2;
    static final int NONE_READ = 3;
    static final int SOME_UNREAD = 4;

    private static final String RUBRIC = "website";

    private final InstantSource clock;
    private final PrintStream out;
    private final PrintStream errors;
    private final boolean terminal;

    /** On the terminal and the system's clock. */
    public AuditCommand() {
        this(
                InstantSource.system(),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                System.err,
                System.console() != null && System.console().isTerminal());
    }

    AuditCommand(InstantSource clock, PrintStream out, PrintStream errors, boolean terminal) {
        this.clock = clock;
        this.out = out;
        this.errors = errors;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(List<String> words) {
        CommandLog.quiet();
        Texts texts = AuditTexts.in(AuditWords.language(words));
        if (words.contains("--help") || words.contains("-h")) {
            out.println(texts.of("audit.help"));
            out.flush();
            return AUDITED;
        }
        return switch (AuditWords.read(words, texts)) {
            case AuditWords.Reading.Refused(var faults) -> {
                faults.forEach(errors::println);
                errors.println(texts.of("audit.usage"));
                yield WRONG_WORDS;
            }
            case AuditWords.Reading.Understood(var options) -> audit(options, texts);
        };
    }

    private int audit(AuditOptions options, Texts texts) {
        List<Judged> judged = see(options, texts);
        List<SiteView> views = judged.stream().map(new SiteWords(texts)::view).toList();
        boolean written = write(options, views, texts);
        if (options.json()) {
            out.println(new JsonReport(texts).write(judged));
            out.flush();
        } else {
            new PlainReport(texts, out).print(views);
        }
        long read = judged.stream().filter(j -> j.seen().read()).count();
        if (!written) {
            return NOT_WRITTEN;
        }
        if (read == 0) {
            return NONE_READ;
        }
        return read == judged.size() ? AUDITED : SOME_UNREAD;
    }

    private List<Judged> see(AuditOptions options, Texts texts) {
        Rubric rubric = rubric();
        var ticker = new Ticker(texts, errors, terminal);
        var judged = new ArrayList<Judged>();
        try (var audit = new SiteAudit(options.manner(), clock)) {
            for (URI site : options.sites()) {
                var listener = ticker.on(site, judged.size() + 1, options.sites().size());
                var seen = audit.see(site, options.expected(), listener);
                judged.add(Judged.of(seen, options.expected(), rubric));
            }
        }
        return judged;
    }

    private boolean write(AuditOptions options, List<SiteView> views, Texts texts) {
        if (options.html().isEmpty()) {
            return true;
        }
        var file = options.html().get();
        try {
            Files.writeString(file, new HtmlReport(texts).page(views));
            errors.println(texts.of("audit.written", file.toString()));
            return true;
        } catch (IOException e) {
            errors.println(texts.of("audit.fault.html", file.toString()));
            return false;
        }
    }

    /** The newest shipped version of the website rubric. */
    private static Rubric rubric() {
        var reader = new RubricReader(SiteAudit.indicators());
        return RubricCatalog.shipped().stream()
                .map(reader::read)
                .map(AuditCommand::accepted)
                .filter(r -> r.ref().id().equals(RUBRIC))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static Rubric accepted(RubricFile file) {
        return switch (file) {
            case RubricFile.Accepted(var rubric, var hash) -> rubric;
            case RubricFile.Refused(var faults) ->
                    throw new IllegalStateException("A shipped rubric has faults: " + faults);
        };
    }
}
