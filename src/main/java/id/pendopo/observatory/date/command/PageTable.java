package id.pendopo.observatory.date.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.pendopo.observatory.date.DateFinder;
import id.pendopo.observatory.date.Dated;
import id.pendopo.observatory.date.Stated;
import id.pendopo.platform.fetch.Charsets;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers rows of {@code file,url} in their order, on all cores. */
final class PageTable {
    private static final int AT_ONCE = 2_048;

    private final DateFinder finder;
    private final PrintStream out;

    PageTable(DateFinder finder, PrintStream out) {
        this.finder = finder;
        this.out = out;
    }

    /**
     * @param csv with or without a header; columns beyond the two are passed over
     * @param folder against which relative files are looked for first
     */
    void answer(byte[] csv, Path folder) throws IOException {
        List<CsvRecord> rows = rows(Charsets.decode(csv, ""));
        Columns columns = Columns.of(rows);
        List<CsvRecord> body = rows.subList(columns.headed() ? 1 : 0, rows.size());
        try (CsvWriter writer = writer()) {
            writer.writeRecord("file", "published", "modified", "confidence", "reason");
            for (int from = 0; from < body.size(); from += AT_ONCE) {
                body.subList(from, Math.min(body.size(), from + AT_ONCE)).parallelStream()
                        .map(row -> answer(columns.file(row), columns.url(row), folder))
                        .toList()
                        .forEach(writer::writeRecord);
            }
        }
    }

    private static List<CsvRecord> rows(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true)
                        .ofCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    private CsvWriter writer() {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private String[] answer(String file, String url, Path folder) {
        Optional<String> html = text(file, folder);
        if (html.isEmpty()) {
            return new String[] {file, "", "", "", "unreadable"};
        }
        Dated dated = finder.find(html.get(), address(url));
        return new String[] {
            file,
            dated.published().map(s -> s.day().toString()).orElse(""),
            dated.modified().map(s -> s.day().toString()).orElse(""),
            dated.published()
                    .map(s -> String.format(Locale.ROOT, "%.2f", s.confidence()))
                    .orElse(""),
            dated.published()
                    .map(Stated::reason)
                    .map(r -> r.name().toLowerCase(Locale.ROOT))
                    .orElse("undated")
        };
    }

    private static Optional<String> text(String file, Path folder) {
        try {
            Path beside = folder.resolve(file);
            Path path = Files.isRegularFile(beside) ? beside : Path.of(file);
            return Optional.of(Charsets.decode(Files.readAllBytes(path), ""));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String url) {
        try {
            return url.isBlank() ? Optional.empty() : Optional.of(new URI(url.strip()));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /**
     * Which column holds what.
     *
     * @param url -1 if none does
     */
    private record Columns(boolean headed, int file, int url) {
        static Columns of(List<CsvRecord> rows) {
            if (rows.isEmpty()) {
                return new Columns(false, 0, 1);
            }
            int file = -1;
            int url = -1;
            List<String> names = rows.getFirst().getFields();
            for (int i = 0; i < names.size(); i++) {
                switch (names.get(i).strip().toLowerCase(Locale.ROOT)) {
                    case "file", "path", "filename", "berkas" -> file = i;
                    case "url", "address", "link", "alamat" -> url = i;
                    default -> {}
                }
            }
            return file >= 0 ? new Columns(true, file, url) : new Columns(false, 0, 1);
        }

        String file(CsvRecord row) {
            return row.getFieldCount() > file ? row.getField(file).strip() : "";
        }

        String url(CsvRecord row) {
            return url >= 0 && row.getFieldCount() > url ? row.getField(url) : "";
        }
    }
}
