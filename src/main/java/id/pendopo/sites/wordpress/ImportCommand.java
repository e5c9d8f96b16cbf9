package id.pendopo.sites.wordpress;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.command.Command;
import id.pendopo.platform.start.BesideStart;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.wordpress.ImportWords.Reading;
import id.pendopo.sites.wordpress.ImportWords.Wish;
import id.pendopo.sites.wordpress.StartMove.Keeping;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * {@code import wordpress}: moves one unit or a list of units in, in this process, beside a running
 * server or without one.
 */
public final class ImportCommand implements Command {
    static final int DONE = 0;
    static final int NOT_STARTED = 1;
    static final int WRONG_WORDS = 2;
    static final int SOME_FAILED = 4;

    private final PrintStream out = System.out;
    private final PrintStream errors = System.err;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> words) {
        Texts texts = texts(ImportWords.language(words));
        if (words.isEmpty() || !words.getFirst().equals("wordpress") || words.contains("--help")) {
            out.println(texts.of("moving.help"));
            return words.contains("--help") ? DONE : WRONG_WORDS;
        }
        return switch (ImportWords.read(words.subList(1, words.size()), texts)) {
            case Reading.Refused(var faults) -> {
                faults.forEach(errors::println);
                errors.println(texts.of("moving.usage"));
                yield WRONG_WORDS;
            }
            case Reading.Understood asked -> start(asked, texts);
        };
    }

    private int start(Reading.Understood asked, Texts texts) {
        var context = BesideStart.start(id.pendopo.Pendopo.class, "run", asked.settings());
        if (context.isEmpty()) {
            return NOT_STARTED;
        }
        try (var running = context.get()) {
            return all(asked, running, texts);
        } catch (IOException e) {
            errors.println(texts.of("moving.word.file", e.toString()));
            return SOME_FAILED;
        }
    }

    private int all(Reading.Understood asked, ApplicationContext context, Texts texts)
            throws IOException {
        var units = new ArrayList<Unit>();
        for (Wish wish : asked.wishes()) {
            Optional<Unit> unit = unit(context.getBean(Directory.class), asked.city(), wish.unit());
            if (unit.isEmpty()) {
                errors.println(texts.of("moving.unit.unknown", wish.unit()));
                return WRONG_WORDS;
            }
            units.add(unit.get());
        }
        boolean good = true;
        var report = new MoveReport(texts);
        for (int i = 0; i < units.size(); i++) {
            good &= one(asked, asked.wishes().get(i), units.get(i), context, report, texts);
        }
        if (asked.report().isPresent()) {
            try (var file = Files.newOutputStream(asked.report().get())) {
                report.write(file);
            }
        }
        return good ? DONE : SOME_FAILED;
    }

    private boolean one(
            Reading.Understood asked,
            Wish wish,
            Unit unit,
            ApplicationContext context,
            MoveReport report,
            Texts texts)
            throws IOException {
        var start = context.getBean(StartMove.class);
        Optional<String> file = Optional.empty();
        if (wish.source() == Move.Source.WXR) {
            try (var in = Files.newInputStream(Path.of(wish.from()))) {
                switch (start.keep(in)) {
                    case Keeping.Kept(var hash) -> file = Optional.of(hash);
                    case Keeping.Refused(var why) -> {
                        errors.println(
                                wish.from() + ": " + texts.of("moving.office.file." + why.name()));
                        return false;
                    }
                }
            }
        }
        String from =
                wish.source() == Move.Source.WXR
                        ? String.valueOf(Path.of(wish.from()).getFileName())
                        : wish.from();
        var order =
                new Move.Order(
                        unit.city(),
                        unit.id(),
                        wish.source(),
                        from,
                        file,
                        asked.since(),
                        asked.dryRun());
        UUID id = start.prepare(order, Actor.system());
        out.println(texts.of("moving.begins", unit.name(), from));
        boolean ran =
                context.getBean(RunMove.class)
                        .run(
                                id,
                                c ->
                                        errors.print(
                                                "\r"
                                                        + texts.of(
                                                                "moving.progress",
                                                                c.seen(),
                                                                c.expected(),
                                                                c.media())));
        errors.println();
        if (!ran) {
            errors.println(texts.of("moving.busy", unit.name()));
            return false;
        }
        var moves = context.getBean(MoveRepository.class);
        Move move = moves.find(id).orElseThrow();
        out.print(report.add(unit, move, moves.lines(id)));
        return move.status() == Move.Status.DONE;
    }

    private static Optional<Unit> unit(Directory directory, Optional<String> city, String name) {
        List<Unit> found =
                directory.cities().stream()
                        .filter(c -> city.isEmpty() || c.code().value().equals(city.get()))
                        .flatMap(c -> directory.units(c.code()).stream())
                        .filter(u -> u.slug().equals(name) || u.id().toString().equals(name))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static Texts texts(String language) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/moving", "messages/outcome", "messages/table");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source, Locale.of(language));
    }
}
