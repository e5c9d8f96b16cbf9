package id.pendopo.platform.table;

/** What came of reading a file as a table. */
public sealed interface TableReading {
    /** The table, with every row that is not blank. */
    record Read(Table table) implements TableReading {}

    /**
     * The file as a whole is not readable; faults of single rows are the importer's.
     *
     * @param row of the fault, counted from 1; 0 if it is of the whole file
     * @param detail a value of the file that shows the fault, as a column named twice; may be empty
     */
    record Refused(TableFault fault, int row, String detail) implements TableReading {}
}
