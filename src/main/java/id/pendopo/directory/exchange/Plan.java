package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.FieldChange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an import would do, row by row, and the changes it would write.
 *
 * @param ignored heads of the file that name no column
 * @param changes in the order to write them
 */
public record Plan(Kind kind, List<String> ignored, List<Planned> rows, List<Change> changes) {
    public Plan {
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /** What a row does. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    /**
     * One row.
     *
     * @param number in the file, the head being 1
     * @param label what the row is about, for a person
     * @param fields what becomes different
     * @param faults why the row cannot be written; empty unless it is faulty
     */
    public record Planned(
            int number,
            String label,
            Effect effect,
            List<FieldChange> fields,
            List<RowFault> faults) {}

    /**
     * One thing wrong with a row.
     *
     * @param column its head as in the file; empty if the whole row
     * @param found what the cell says
     */
    public record RowFault(String column, String found, Fault fault) {}

    public long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    /** Whether it may be confirmed. */
    public boolean sound() {
        return count(Effect.FAULTY) == 0;
    }

    /** The same for two plans that show a person the same. New ids do not count. */
    public String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(rows.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
