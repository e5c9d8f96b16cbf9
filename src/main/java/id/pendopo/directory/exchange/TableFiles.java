package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import id.pendopo.platform.table.TableLimits;
import id.pendopo.platform.table.TableReader;
import id.pendopo.platform.table.TableReading;
import java.util.List;
import java.util.Locale;

/** Reads files that people bring as tables of the register. */
public final class TableFiles {
    private final TableReader reader;

    public TableFiles(ExchangeSettings settings) {
        this.reader =
                new TableReader(
                        new TableLimits(
                                settings.largest(),
                                TableLimits.STANDARD.unpacked(),
                                settings.mostRows(),
                                TableLimits.STANDARD.columns(),
                                TableLimits.STANDARD.cell()));
    }

    /** The fault of an unreadable file is named {@code table.FAULT} with its row and detail. */
    Sheet.Reading read(Kind kind, byte[] content) {
        return switch (reader.read(content)) {
            case TableReading.Read(var table) -> Sheet.of(kind, table);
            case TableReading.Refused(var fault, var row, var detail) ->
                    new Sheet.Reading.Unreadable(
                            List.of(
                                    Fault.on(
                                            "file",
                                            "table." + code(fault),
                                            Integer.toString(row),
                                            detail)));
        };
    }

    private static String code(Enum<?> fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
