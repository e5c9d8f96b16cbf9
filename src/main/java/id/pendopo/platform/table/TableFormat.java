package id.pendopo.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The formats tables are given out in. */
public enum TableFormat {
    /** Commas, UTF-8 without mark: for programs and open data. */
    CSV("csv", "text/csv;charset=utf-8"),
    /** Semicolons, UTF-8 with mark: opens in an Indonesian Excel by a double click. */
    CSV_OFFICE("csv", "text/csv;charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The format of a name's ending, {@code csv} or {@code xlsx}. */
    public static Optional<TableFormat> of(String ending) {
        return switch (ending) {
            case "csv" -> Optional.of(CSV);
            case "xlsx" -> Optional.of(XLSX);
            default -> Optional.empty();
        };
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Opens a writer; closing it ends the table but not the stream. */
    public TableWriter open(OutputStream out, String name) throws IOException {
        return switch (this) {
            case CSV -> new CsvTableWriter(out, ',', false);
            case CSV_OFFICE -> new CsvTableWriter(out, ';', true);
            case XLSX -> new XlsxTableWriter(out, name);
        };
    }
}
