package id.pendopo.platform.table;

import java.util.Locale;

/** Why a file can not be read as a table; each has its message under {@code table.fault}. */
public enum TableFault {
    /** No cell with a value in it. */
    EMPTY,
    FILE_TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    /** The binary format of Excel before 2007, or an XLSX under a password: both begin alike. */
    OLD_OR_LOCKED_EXCEL,
    /** An archive that is no XLSX, as a renamed ZIP or an ODS. */
    OTHER_ARCHIVE,
    /** A picture, a PDF or another file that is no text. */
    NO_TEXT,
    /** Damaged, or a quotation mark is never closed. */
    BROKEN,
    COLUMN_TWICE;

    /** The key of its message, with the row as first and the detail as second argument. */
    public String key() {
        return "table.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
