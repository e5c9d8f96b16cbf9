package id.pendopo.newsroom.web.intake;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.intake.Narrative;
import id.pendopo.newsroom.intake.table.PlannedReport;
import id.pendopo.newsroom.intake.table.TakeTable.Preview;
import id.pendopo.platform.web.Texts;
import java.util.List;

/**
 * What a table would do, before anything is written.
 *
 * @param faulty rows that keep the whole table out; shown first
 */
public record TablePreviewPage(
        String action,
        String fileName,
        String digest,
        String ignored,
        long fresh,
        long known,
        List<Line> faulty,
        List<Line> sound) {

    /** One row. */
    public record Line(
            int number, String title, String unit, String text, boolean known, List<Wrong> wrong) {}

    /** One thing wrong with it. */
    public record Wrong(String column, String found, String text) {}

    static TablePreviewPage of(Preview.Ready ready, Texts t) {
        List<Line> all = ready.rows().stream().map(row -> line(row, t)).toList();
        return new TablePreviewPage(
                "/kerja/berita/impor/" + ready.table().id(),
                ready.table().fileName(),
                ready.digest(),
                String.join(", ", ready.ignored()),
                ready.fresh(),
                ready.rows().stream().filter(PlannedReport::known).count(),
                all.stream().filter(line -> !line.wrong().isEmpty()).toList(),
                all.stream().filter(line -> line.wrong().isEmpty()).toList());
    }

    private static Line line(PlannedReport row, Texts t) {
        String unit = row.unit().map(Unit::name).orElse("");
        return new Line(
                row.number(),
                row.title(),
                unit,
                Narrative.of(row.report(), unit),
                row.known(),
                row.wrong().stream()
                        .map(w -> new Wrong(w.column(), w.found(), t.of(w.key())))
                        .toList());
    }
}
