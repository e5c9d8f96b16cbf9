package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table as read, its columns recognised.
 *
 * @param heads the recognised columns and how the file names them
 * @param ignored heads that name no column; their cells are not read
 */
record Sheet(Map<Column, String> heads, List<String> ignored, List<Row> rows) {

    /** A whole file, or why it cannot be read as this kind of table. */
    sealed interface Reading {
        record Readable(Sheet sheet) implements Reading {}

        record Unreadable(List<Fault> faults) implements Reading {}
    }

    /**
     * Recognises the columns of lines of cells.
     *
     * @param lines the head first; numbered from 1; empty lines are passed over
     */
    static Reading of(Kind kind, List<List<String>> lines, int mostRows) {
        if (lines.isEmpty()) {
            return new Reading.Unreadable(List.of(Fault.on("file", "file-empty")));
        }
        var places = new LinkedHashMap<Column, Integer>();
        var ignored = new ArrayList<String>();
        var faults = new ArrayList<Fault>();
        List<String> head = lines.getFirst();
        for (int at = 0; at < head.size(); at++) {
            place(kind, head.get(at), at, places, ignored, faults);
        }
        kind.needed().stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> Fault.on("file", "column-missing", column.head(Locale.of("id"))))
                .forEach(faults::add);
        List<Row> rows = rows(lines, places);
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.on("file", "file-without-rows"));
        }
        if (rows.size() > mostRows) {
            faults.add(
                    Fault.on(
                            "file",
                            "too-many-rows",
                            Integer.toString(rows.size()),
                            Integer.toString(mostRows)));
        }
        if (!faults.isEmpty()) {
            return new Reading.Unreadable(faults);
        }
        var heads = new LinkedHashMap<Column, String>();
        places.forEach((column, at) -> heads.put(column, head.get(at).strip()));
        return new Reading.Readable(new Sheet(heads, ignored, rows));
    }

    private static void place(
            Kind kind,
            String head,
            int at,
            Map<Column, Integer> places,
            List<String> ignored,
            List<Fault> faults) {
        if (head.isBlank()) {
            return;
        }
        kind.column(head)
                .ifPresentOrElse(
                        column -> {
                            if (places.putIfAbsent(column, at) != null) {
                                faults.add(Fault.on("file", "column-repeated", head.strip()));
                            }
                        },
                        () -> ignored.add(head.strip()));
    }

    private static List<Row> rows(List<List<String>> lines, Map<Column, Integer> places) {
        var rows = new ArrayList<Row>();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = lines.get(line);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            var read = new HashMap<Column, String>();
            places.forEach((column, at) ->
                    read.put(column, at < cells.size() ? cells.get(at).strip() : ""));
            rows.add(new Row(line + 1, read));
        }
        return rows;
    }
}
