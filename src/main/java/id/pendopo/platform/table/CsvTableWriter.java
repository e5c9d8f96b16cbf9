package id.pendopo.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes CSV in UTF-8 with lines ended as RFC 4180 says. */
final class CsvTableWriter implements TableWriter {
    private static final char MARK = '\ufeff';

    private final CsvWriter csv;

    CsvTableWriter(OutputStream out, char separator, boolean marked) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            text.write(MARK);
        }
        csv =
                CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
    }

    @Override
    public void header(List<String> columns) {
        row(columns);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTableWriter::text).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static String text(Object cell) {
        return switch (cell) {
            case Optional<?> o -> o.map(CsvTableWriter::text).orElse("");
            case BigDecimal n -> n.toPlainString();
            case Number n -> n.toString();
            default -> Formulas.guarded(cell.toString());
        };
    }
}
