package id.pendopo.newsroom.intake.table;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.intake.Report;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table and what would become of it.
 *
 * @param number as the office program shows it
 * @param title by which people know the row
 * @param unit empty if it is faulty
 * @param known whether the same row was written before
 */
public record PlannedReport(
        int number,
        String title,
        Optional<Unit> unit,
        Report report,
        boolean known,
        List<Wrong> wrong) {
    public PlannedReport {
        wrong = List.copyOf(wrong);
    }

    /**
     * One thing wrong with it.
     *
     * @param column its head; empty if it is of the whole row
     * @param found in the cell
     * @param key of the message
     */
    public record Wrong(String column, String found, String key) {}

    public boolean sound() {
        return wrong.isEmpty();
    }

    /** Whether confirming writes it. */
    public boolean fresh() {
        return sound() && !known;
    }
}
