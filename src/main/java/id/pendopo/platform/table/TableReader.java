package id.pendopo.platform.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * Does the reading of CSV and XLSX files as offices make them. The format is told by the content,
 * never by the name: CSV in UTF-8, UTF-16 with a mark or windows-1252, parted by comma, semicolon,
 * tab or bar; XLSX by its first sheet that is visible and not blank.
 *
 * <p>Cells come as text: numbers without thousands and with a point ({@code 1250.5}), days as
 * {@code 2026-11-22}, moments as {@code 2026-11-22T14:05}, formulas by their last result.
 */
public final class TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final TableLimits limits;

    public TableReader() {
        this(TableLimits.STANDARD);
    }

    public TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /** Reads the stream to its end or to the limit; does not close it. */
    public TableReading read(InputStream stream) throws IOException {
        int limit = Math.toIntExact(limits.file().toBytes());
        byte[] file = stream.readNBytes(limit + 1);
        return file.length > limit
                ? new TableReading.Refused(
                        TableFault.FILE_TOO_LARGE, 0, limits.file().toMegabytes() + " MB")
                : read(file);
    }

    public TableReading read(byte[] file) {
        try {
            return new TableReading.Read(table(file));
        } catch (Unreadable e) {
            return e.refused();
        }
    }

    private Table table(byte[] file) throws Unreadable {
        if (file.length > limits.file().toBytes()) {
            throw new Unreadable(TableFault.FILE_TOO_LARGE, 0, limits.file().toMegabytes() + " MB");
        }
        if (startsWith(file, ZIP)) {
            return new XlsxReader(limits).read(file);
        }
        if (startsWith(file, OLE)) {
            throw new Unreadable(TableFault.OLD_OR_LOCKED_EXCEL, 0, "");
        }
        return new CsvTableReader(limits).read(file);
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        if (file.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
