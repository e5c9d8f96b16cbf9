package id.pendopo.directory.exchange;

import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.table.TableReader;
import id.pendopo.platform.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Plans a table that comes with the product, by the same rules as one that a person brings. */
public final class SeedTable {
    private SeedTable() {}

    /**
     * The plan of the table, without faults.
     *
     * @param csv closed afterwards
     * @param roster takes all changes of the plan in
     */
    public static Plan plan(Kind kind, InputStream csv, Roster roster, NewIds ids) {
        Plan plan = Planner.plan(kind, sheet(kind, csv), roster, ids);
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

    private static Sheet sheet(Kind kind, InputStream csv) {
        try (csv) {
            if (new TableReader().read(csv) instanceof TableReading.Read(var table)
                    && Sheet.of(kind, table) instanceof Sheet.Reading.Readable(var sheet)) {
                return sheet;
            }
            throw new IllegalStateException("Built-in table of %s is unreadable".formatted(kind));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a built-in table failed", e);
        }
    }
}
