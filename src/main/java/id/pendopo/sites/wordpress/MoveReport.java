package id.pendopo.sites.wordpress;

import id.pendopo.directory.Unit;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.table.TableWriter;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.wordpress.read.LeftOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says in words how runs ended and what did not come along, and keeps the lines for a table. */
public final class MoveReport {
    private final Texts texts;
    private final List<List<String>> rows = new ArrayList<>();

    public MoveReport(Texts texts) {
        this.texts = texts;
    }

    /** The outcome of one run, some lines of text. */
    public String add(Unit unit, Move move, List<LeftOut> lines) {
        lines.forEach(l -> rows.add(row(unit.slug(), l)));
        var text = new StringBuilder();
        Move.Count c = move.count();
        text.append(
                        texts.of(
                                move.dryRun() ? "moving.would" : "moving.came",
                                c.added(),
                                c.changed(),
                                c.unchanged(),
                                c.kept(),
                                c.media()))
                .append('\n');
        move.fault()
                .ifPresent(f ->
                        text.append(texts.of("moving.fault." + f, move.detail())).append('\n'));
        Map<LeftOut.Reason, Integer> byReason = new EnumMap<>(LeftOut.Reason.class);
        lines.forEach(l -> byReason.merge(l.reason(), 1, Integer::sum));
        byReason.forEach((reason, count) ->
                text.append("  %5d  %s%n".formatted(count, texts.of("moving.reason." + reason))));
        return text.toString();
    }

    /** Heads of the table. */
    public List<String> head() {
        return List.of(
                texts.of("moving.column.unit"),
                texts.of("moving.column.address"),
                texts.of("moving.column.title"),
                texts.of("moving.column.reason"),
                texts.of("moving.column.detail"));
    }

    public List<String> row(String unit, LeftOut line) {
        return List.of(
                unit,
                line.address(),
                line.title(),
                texts.of("moving.reason." + line.reason()),
                line.detail());
    }

    /** All lines so far as CSV with heads. */
    public void write(OutputStream out) throws IOException {
        try (TableWriter table = TableFormat.CSV.open(out, "import")) {
            table.header(head());
            for (List<String> row : rows) {
                table.row(row);
            }
        }
    }
}
