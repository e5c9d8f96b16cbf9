package id.pendopo.directory.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a table holds; each has its own columns. */
public enum Kind {
    UNITS(
            "unit",
            List.of(
                    Column.ID,
                    Column.NAME,
                    Column.TYPE,
                    Column.PARENT,
                    Column.TERRITORY,
                    Column.ALIASES,
                    Column.FORMER_NAMES,
                    Column.NAME_STATUS,
                    Column.ACTIVE,
                    Column.WEBSITE,
                    Column.WEBSITE_STATUS),
            List.of(Column.NAME)),
    OFFICIALS(
            "pejabat",
            List.of(
                    Column.ID,
                    Column.UNIT,
                    Column.OFFICIAL_NAME,
                    Column.POSITION,
                    Column.HEAD,
                    Column.ACTING,
                    Column.FROM,
                    Column.UNTIL),
            List.of(Column.UNIT, Column.OFFICIAL_NAME, Column.POSITION)),
    CHANNELS(
            "kanal",
            List.of(
                    Column.ID,
                    Column.UNIT,
                    Column.NETWORK,
                    Column.ADDRESS,
                    Column.OWNER,
                    Column.CONTACT,
                    Column.VERIFICATION,
                    Column.PROVENANCE),
            List.of(Column.UNIT, Column.NETWORK, Column.ADDRESS));

    private final String path;
    private final List<Column> columns;
    private final List<Column> needed;

    Kind(String path, List<Column> columns, List<Column> needed) {
        this.path = path;
        this.columns = columns;
        this.needed = needed;
    }

    /** The word in addresses and file names. */
    public String path() {
        return path;
    }

    /** In the order they are written. */
    public List<Column> columns() {
        return columns;
    }

    /** Columns without which a file cannot be read. */
    public List<Column> needed() {
        return needed;
    }

    public static Optional<Kind> of(String path) {
        return Arrays.stream(values()).filter(k -> k.path.equals(path)).findFirst();
    }

    /** The column a head cell names, in Indonesian or English, however it is written. */
    Optional<Column> column(String head) {
        return columns.stream().filter(column -> column.named(head)).findFirst();
    }
}
