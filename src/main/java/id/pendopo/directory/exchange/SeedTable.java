package id.pendopo.directory.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Plans a table that comes with the product, by the same rules as one that a person brings. */
public final class SeedTable {
    private static final int MOST_ROWS = 100_000;

    private SeedTable() {}

    /**
     * The plan of the table, without faults.
     *
     * @param csv closed afterwards
     * @param roster takes all changes of the plan in
     */
    public static Plan plan(Kind kind, InputStream csv, Roster roster, NewIds ids) {
        Plan plan =
                switch (Sheet.of(kind, lines(csv), MOST_ROWS)) {
                    case Sheet.Reading.Readable(var sheet) ->
                            Planner.plan(kind, sheet, roster, ids);
                    case Sheet.Reading.Unreadable(var faults) ->
                            throw new IllegalStateException(
                                    "Built-in table of %s is not readable: %s"
                                            .formatted(kind, faults));
                };
        if (!plan.sound()) {
            throw new IllegalStateException(
                    "Built-in table of %s has faulty rows: %s"
                            .formatted(
                                    kind,
                                    plan.rows().stream()
                                            .filter(r -> r.effect() == Plan.Effect.FAULTY)
                                            .toList()));
        }
        return plan;
    }

    private static List<List<String>> lines(InputStream csv) {
        try (var text = new InputStreamReader(csv, StandardCharsets.UTF_8);
                Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream()) {
            return records.map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a built-in table failed", e);
        }
    }
}
