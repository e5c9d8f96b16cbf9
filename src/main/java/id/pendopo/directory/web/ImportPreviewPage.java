package id.pendopo.directory.web;

import id.pendopo.directory.exchange.ImportTable.Preview;
import id.pendopo.directory.exchange.Kind;
import id.pendopo.directory.exchange.Plan;
import id.pendopo.directory.exchange.Plan.Effect;
import id.pendopo.directory.exchange.Plan.Planned;
import id.pendopo.directory.ledger.FieldChange;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table would do, before anything is written.
 *
 * @param digest of what is shown; comes back with the confirmation
 * @param ignored heads of columns that were not read; empty if none
 * @param confirmable whether there is anything to write and nothing is wrong
 */
public record ImportPreviewPage(
        Kind kind,
        String fileName,
        String action,
        String digest,
        List<Crumb> crumbs,
        long fresh,
        long changed,
        long unchanged,
        long faulty,
        String ignored,
        boolean confirmable,
        List<Tab> tabs,
        List<Line> lines,
        Paging paging) {
    private static final int PAGE = 100;

    /** One row of the file. */
    public record Line(
            int number, String label, Effect effect, List<FieldChange> fields, List<Wrong> wrong) {}

    /** One thing wrong with it. */
    public record Wrong(String column, String found, String text) {}

    static ImportPreviewPage of(Preview.Ready ready, String show, String page, Texts t) {
        Plan plan = ready.plan();
        String action = "/kerja/unit/impor/" + ready.staged().id();
        Effect shown = shown(show, plan);
        List<Planned> rows = plan.rows().stream().filter(r -> r.effect() == shown).toList();
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        var address = Address.of(action).with("tampil", word(shown));
        var paging = new Paging(number, PAGE, rows.size(), address);
        return new ImportPreviewPage(
                plan.kind(),
                ready.staged().fileName(),
                action,
                plan.digest(),
                List.of(
                        new Crumb(t.of("directory.menu.units"), "/kerja/unit"),
                        new Crumb(
                                t.of("directory.import.title"),
                                "/kerja/unit/impor?jenis=" + plan.kind().path())),
                plan.count(Effect.NEW),
                plan.count(Effect.CHANGED),
                plan.count(Effect.UNCHANGED),
                plan.count(Effect.FAULTY),
                String.join(", ", plan.ignored()),
                plan.sound() && !plan.changes().isEmpty(),
                tabs(plan, shown, action, t),
                rows.stream().skip(paging.offset()).limit(PAGE).map(r -> line(r, t)).toList(),
                paging);
    }

    /** What is asked for, or else the first effect that has rows: what is wrong comes first. */
    private static Effect shown(String word, Plan plan) {
        Optional<Effect> asked =
                Arrays.stream(Effect.values()).filter(e -> word(e).equals(word)).findFirst();
        return asked.orElseGet(() ->
                Stream.of(Effect.FAULTY, Effect.NEW, Effect.CHANGED)
                        .filter(e -> plan.count(e) > 0)
                        .findFirst()
                        .orElse(Effect.UNCHANGED));
    }

    private static List<Tab> tabs(Plan plan, Effect shown, String action, Texts t) {
        return Stream.of(Effect.FAULTY, Effect.NEW, Effect.CHANGED, Effect.UNCHANGED)
                .map(e ->
                        new Tab(
                                t.of("directory.effect", e),
                                action + "?tampil=" + word(e),
                                e == shown,
                                Long.toString(plan.count(e))))
                .toList();
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case NEW -> "baru";
            case CHANGED -> "berubah";
            case UNCHANGED -> "tetap";
            case FAULTY -> "salah";
        };
    }

    private static Line line(Planned row, Texts t) {
        return new Line(
                row.number(),
                row.label(),
                row.effect(),
                row.fields(),
                row.faults().stream()
                        .map(f -> new Wrong(f.column(), f.found(), FaultTexts.text(f.fault(), t)))
                        .toList());
    }
}
