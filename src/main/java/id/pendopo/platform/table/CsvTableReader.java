package id.pendopo.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads CSV in all the ways offices write it. */
final class CsvTableReader {
    /** The first line by which Excel is told the separator. */
    private static final Pattern HINT = Pattern.compile("\\Asep=(.)\\R", Pattern.CASE_INSENSITIVE);

    private final TableLimits limits;

    CsvTableReader(TableLimits limits) {
        this.limits = limits;
    }

    Table read(byte[] file) throws Unreadable {
        String text = TextFile.decode(file);
        Matcher hint = HINT.matcher(text);
        boolean hinted = hint.find();
        char separator = hinted ? hint.group(1).charAt(0) : Separator.of(text);
        return parse(hinted ? text.substring(hint.end()) : text, separator, hinted ? 1 : 0);
    }

    private Table parse(String text, char separator, int before) throws Unreadable {
        var grid = new Grid(limits);
        int number = before;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                number++;
                grid.add(number, record.getFields());
            }
        } catch (CsvParseException e) {
            throw new Unreadable(TableFault.BROKEN, number + 1, "");
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory could not be closed", e);
        }
        return grid.table();
    }
}
