package id.pendopo.platform.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One row below the header.
 *
 * @param number from 1 as the office program shows it, the header and blank rows counted
 * @param cells trimmed, by the {@link #key} of their column; blank cells are left out
 * @param surplus values to the right of the last column of the header: a sign of shifted cells
 */
public record Row(int number, Map<String, String> cells, List<String> surplus) {
    public Row {
        cells = Map.copyOf(cells);
        surplus = List.copyOf(surplus);
    }

    /** The value in the column; empty if blank or if there is no such column. */
    public String of(String column) {
        return cells.getOrDefault(key(column), "");
    }

    /** How a column is named for comparison: lower case, one blank between words. */
    public static String key(String column) {
        return column.strip().replace('_', ' ').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
