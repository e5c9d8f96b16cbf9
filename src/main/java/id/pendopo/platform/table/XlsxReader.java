package id.pendopo.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of an XLSX that is not blank. */
final class XlsxReader {
    private static final int MOST_PARTS = 2_000;

    private final TableLimits limits;

    XlsxReader(TableLimits limits) {
        this.limits = limits;
    }

    Table read(byte[] file) throws Unreadable {
        boolean formats = weigh(file);
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(file), new ReadingOptions(formats, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    Grid grid = grid(sheet, workbook.isDate1904());
                    if (!grid.isEmpty()) {
                        return grid.table();
                    }
                }
            }
            throw new Unreadable(TableFault.EMPTY, 0, "");
        } catch (IOException | RuntimeException e) {
            // The library meets damage with whatever exception its parser happens to throw.
            throw new Unreadable(TableFault.BROKEN, 0, "");
        }
    }

    private Grid grid(Sheet sheet, boolean since1904) throws IOException, Unreadable {
        var grid = new Grid(limits);
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (row.getCellCount() > limits.columns() * 100) {
                    throw new Unreadable(
                            TableFault.TOO_MANY_COLUMNS, row.getRowNum(), "" + limits.columns());
                }
                grid.add(row.getRowNum(), texts(row, since1904));
            }
        }
        return grid;
    }

    private static List<String> texts(Row row, boolean since1904) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            texts.add(cell == null ? "" : CellText.of(cell, since1904));
        }
        return texts;
    }

    /**
     * Unpacks every part once without keeping it, so that nothing is read that swells too far.
     *
     * @return whether the workbook tells number formats; the library refuses to look for none
     */
    private boolean weigh(byte[] file) throws Unreadable {
        var names = new HashSet<String>();
        long left = limits.unpacked().toBytes();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                names.add(part.getName());
                try (InputStream content = zip.getInputStream(part)) {
                    left -= content.skip(left + 1);
                }
                if (left < 0 || names.size() > MOST_PARTS) {
                    throw new Unreadable(
                            TableFault.FILE_TOO_LARGE, 0, limits.unpacked().toMegabytes() + " MB");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(TableFault.BROKEN, 0, "");
        }
        if (names.stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw new Unreadable(TableFault.OTHER_ARCHIVE, 0, "");
        }
        return names.stream().anyMatch(name -> name.endsWith("styles.xml"));
    }
}
