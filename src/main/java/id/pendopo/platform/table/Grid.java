package id.pendopo.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Turns raw rows, as any format yields them, into a table with a header. */
final class Grid {
    private final TableLimits limits;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    Grid(TableLimits limits) {
        this.limits = limits;
    }

    /** Takes the next row; the first that is not blank is the header. */
    void add(int number, List<String> raw) throws Unreadable {
        List<String> cells = trimmed(number, raw);
        if (cells.isEmpty()) {
            return;
        }
        if (columns.isEmpty()) {
            header(number, cells);
        } else if (rows.size() == limits.rows()) {
            throw new Unreadable(TableFault.TOO_MANY_ROWS, number, "" + limits.rows());
        } else {
            rows.add(row(number, cells));
        }
    }

    Table table() throws Unreadable {
        if (columns.isEmpty()) {
            throw new Unreadable(TableFault.EMPTY, 0, "");
        }
        return new Table(columns, rows);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    private void header(int number, List<String> cells) throws Unreadable {
        var seen = new HashSet<String>();
        for (String cell : cells) {
            if (!cell.isEmpty() && !seen.add(Row.key(cell))) {
                throw new Unreadable(TableFault.COLUMN_TWICE, number, cell);
            }
        }
        columns = cells;
    }

    private Row row(int number, List<String> cells) {
        var named = new HashMap<String, String>();
        var surplus = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (i < columns.size() && !columns.get(i).isEmpty()) {
                named.put(Row.key(columns.get(i)), cell);
            } else {
                surplus.add(cell);
            }
        }
        return new Row(number, named, surplus);
    }

    /** Without the blank cells at the end; all blank becomes empty. */
    private List<String> trimmed(int number, List<String> raw) throws Unreadable {
        var cells = new ArrayList<String>(raw.size());
        for (String cell : raw) {
            if (cell.length() > limits.cell()) {
                throw new Unreadable(TableFault.CELL_TOO_LONG, number, "" + limits.cell());
            }
            cells.add(Formulas.unguarded(clean(cell)).strip());
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (cells.size() > limits.columns()) {
            throw new Unreadable(TableFault.TOO_MANY_COLUMNS, number, "" + limits.columns());
        }
        return cells;
    }

    /** Office programs leave hard spaces and zero-width signs of the web behind. */
    private static String clean(String cell) {
        return cell.replace('\u00a0', ' ')
                .replaceAll("[\\u200b\\ufeff\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "")
                .strip();
    }
}
