package id.pendopo.platform.table;

/** Ends the reading of a file; becomes {@link TableReading.Refused} at the door. */
final class Unreadable extends Exception {
    private final transient TableReading.Refused refused;

    Unreadable(TableFault fault, int row, String detail) {
        super("%s in row %d".formatted(fault, row));
        this.refused = new TableReading.Refused(fault, row, detail);
    }

    TableReading.Refused refused() {
        return refused;
    }
}
