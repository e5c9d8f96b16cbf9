package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import id.pendopo.platform.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table with its columns recognised.
 *
 * @param heads the recognised columns and how the file names them
 * @param ignored heads that name no column; their cells are not read
 */
record Sheet(Map<Column, String> heads, List<String> ignored, List<Row> rows) {
    private static final Locale INDONESIAN = Locale.of("id");

    /** A whole file, or why it cannot be read as this kind of table. */
    sealed interface Reading {
        record Readable(Sheet sheet) implements Reading {}

        record Unreadable(List<Fault> faults) implements Reading {}
    }

    static Reading of(Kind kind, Table table) {
        var heads = new LinkedHashMap<Column, String>();
        var ignored = new ArrayList<String>();
        var faults = new ArrayList<Fault>();
        for (String head : table.columns()) {
            if (!head.isBlank()) {
                recognise(kind, head, heads, ignored, faults);
            }
        }
        kind.needed().stream()
                .filter(column -> !heads.containsKey(column))
                .map(column -> Fault.on("file", "column-missing", column.head(INDONESIAN)))
                .forEach(faults::add);
        if (table.rows().isEmpty()) {
            faults.add(Fault.on("file", "file-without-rows"));
        }
        return faults.isEmpty()
                ? new Reading.Readable(new Sheet(heads, ignored, rows(table, heads)))
                : new Reading.Unreadable(faults);
    }

    private static void recognise(
            Kind kind,
            String head,
            Map<Column, String> heads,
            List<String> ignored,
            List<Fault> faults) {
        kind.column(head)
                .ifPresentOrElse(
                        column -> {
                            String other = heads.putIfAbsent(column, head);
                            if (other != null) {
                                faults.add(Fault.on("file", "column-repeated", other, head));
                            }
                        },
                        () -> ignored.add(head));
    }

    private static List<Row> rows(Table table, Map<Column, String> heads) {
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = new HashMap<Column, String>();
            heads.forEach((column, head) -> cells.put(column, row.of(head)));
            rows.add(new Row(row.number(), cells, row.surplus()));
        }
        return rows;
    }
}
