package id.pendopo.platform.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an XLSX row by row. Text is kept as text, so it can not run as a formula; the header is
 * bold and stays in sight.
 */
final class XlsxTableWriter implements TableWriter {
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final Pattern NOT_IN_NAME = Pattern.compile("[\\\\/?*\\[\\]:]");

    /** What XML 1.0 does not allow at all. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTableWriter(OutputStream out, String name) {
        workbook = new Workbook(new Open(out), "Pendopo", "1.0");
        String sheetName = NOT_IN_NAME.matcher(name).replaceAll(" ").strip();
        sheet =
                workbook.newWorksheet(
                        sheetName.substring(0, Math.min(LONGEST_NAME, sheetName.length())));
    }

    @Override
    public void header(List<String> columns) throws IOException {
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, Math.clamp(columns.get(i).length() + 4.0, 12.0, 48.0));
        }
        row(columns);
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case Optional<?> o -> o.ifPresent(value -> put(column, value));
            case Number n -> sheet.value(next, column, n);
            case Boolean b -> sheet.value(next, column, b);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(next, column, moment);
                sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> {
                String text = NOT_IN_XML.matcher(cell.toString()).replaceAll("");
                if (!text.isEmpty()) {
                    sheet.value(
                            next, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
                }
            }
        }
    }

    /** Keeps the stream below open when the workbook closes. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
