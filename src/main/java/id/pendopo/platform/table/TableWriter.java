package id.pendopo.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes rows one after another without keeping them. */
public interface TableWriter extends Closeable {
    void header(List<String> columns) throws IOException;

    /**
     * Writes a row. Cells are text, numbers, {@code LocalDate}, {@code LocalDateTime}, booleans,
     * enums or an {@code Optional} of these; anything else is written by its {@code toString}.
     */
    void row(List<?> cells) throws IOException;

    /** Ends the table; the stream below stays open. */
    @Override
    void close() throws IOException;
}
