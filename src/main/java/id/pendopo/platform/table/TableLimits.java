package id.pendopo.platform.table;

import org.springframework.util.unit.DataSize;

/**
 * How much of a table is read at most.
 *
 * @param file of the file as it is sent
 * @param unpacked of all parts of an XLSX together, against archives that swell
 * @param rows below the header
 * @param cell characters of one cell
 */
public record TableLimits(DataSize file, DataSize unpacked, int rows, int columns, int cell) {
    /** Enough for every official of a province; small enough to be read in memory. */
    public static final TableLimits STANDARD =
            new TableLimits(
                    DataSize.ofMegabytes(10), DataSize.ofMegabytes(120), 20_000, 100, 10_000);
}
