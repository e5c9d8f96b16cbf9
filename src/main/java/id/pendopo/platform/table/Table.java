package id.pendopo.platform.table;

import java.util.List;

/**
 * A table with a header.
 *
 * @param columns the names in the file, trimmed, in order; an unnamed column is empty
 */
public record Table(List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether a column has the name, regardless of case and spacing. */
    public boolean has(String column) {
        String key = Row.key(column);
        return columns.stream().anyMatch(c -> Row.key(c).equals(key));
    }
}
