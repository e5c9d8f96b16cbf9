package id.pendopo.platform.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;

/**
 * A table that a page gives out as a file. A controller ends with {@code new TableDownload("papan",
 * columns, rows).write(response, TableFormat.CSV)}.
 *
 * @param name of the file without its ending, and of the sheet
 * @param rows read once while writing, then closed
 */
public record TableDownload(String name, List<String> columns, Stream<? extends List<?>> rows) {
    public void write(HttpServletResponse response, TableFormat format) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + "." + format.ending())
                        .build()
                        .toString());
        try (rows;
                TableWriter writer = format.open(response.getOutputStream(), name)) {
            writer.header(columns);
            Iterator<? extends List<?>> each = rows.iterator();
            while (each.hasNext()) {
                writer.row(each.next());
            }
        }
    }
}
