package id.pendopo.directory.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param number in the file, the head being 1
 * @param surplus values to the right of the last head: a sign of shifted cells
 */
record Row(int number, Map<Column, String> cells, List<String> surplus) {
    /** In a cell: take out what the register says. An empty cell leaves it as it is. */
    static final String CLEAR = "-";

    /** What the cell says; empty if it says nothing, or the file has no such column. */
    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
    }

    String text(Column column) {
        return cell(column).orElse("");
    }

    /** The new value of an optional text, which is now as given. */
    Optional<String> changed(Column column, Optional<String> now) {
        return cell(column)
                .map(text -> text.equals(CLEAR) ? Optional.<String>empty() : Optional.of(text))
                .orElse(now);
    }
}
