package id.pendopo.directory.exchange;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.ledger.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads the cells of one row as values and collects what is wrong with them. */
final class Cells {
    private static final Locale INDONESIAN = Locale.of("id");

    private final Row row;
    private final List<Fault> faults = new ArrayList<>();

    Cells(Row row) {
        this.row = row;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Whether nothing is known to be wrong yet with what the fault is about. */
    boolean unnamed(Fault fault) {
        return faults.stream().noneMatch(known -> known.field().equals(fault.field()));
    }

    void fault(Column column, String code, String... values) {
        faults.add(Fault.on(column.field(), code, values));
    }

    /** A word of a few; as now if the cell is empty. */
    <T> T word(Column column, Words<T> words, T now) {
        return row.cell(column)
                .map(text ->
                        words.read(text)
                                .orElseGet(() -> {
                                    fault(column, "word-unknown", text, words.allowed(INDONESIAN));
                                    return now;
                                }))
                .orElse(now);
    }

    /** A date, ISO or day first; as now if the cell is empty, none if it says to clear. */
    Optional<LocalDate> day(Column column, Optional<LocalDate> now) {
        Optional<String> text = row.cell(column);
        if (text.isEmpty()) {
            return now;
        }
        if (text.get().equals(Row.CLEAR)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.read(text.get());
        if (day.isEmpty()) {
            fault(column, "day-unreadable", text.get());
        }
        return day;
    }

    /** Entries between semicolons; as now if the cell is empty. */
    <T> List<T> list(Column column, List<T> now, Function<String, T> entry) {
        Optional<String> text = row.cell(column);
        if (text.isEmpty()) {
            return now;
        }
        return text.get().equals(Row.CLEAR)
                ? List.of()
                : Arrays.stream(text.get().split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(entry)
                        .toList();
    }

    /** The active unit the cell names; empty with a fault unless it is exactly one. */
    Optional<Unit> unit(Column column, Roster roster) {
        String name = row.text(column);
        if (name.isEmpty()) {
            fault(column, "cell-empty");
            return Optional.empty();
        }
        List<Unit> named =
                id(name).flatMap(id -> roster.unit(new UnitId(id)))
                        .map(List::of)
                        .orElseGet(() -> roster.named(name));
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        fault(column, named.isEmpty() ? "unit-unknown" : "unit-ambiguous", name);
        return Optional.empty();
    }

    /** The id in the row's id column, looked up; empty with a fault if it leads nowhere. */
    <T> Optional<T> byId(Function<UUID, Optional<T>> lookup) {
        Optional<String> text = row.cell(Column.ID);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = id(text.get()).flatMap(lookup);
        if (found.isEmpty()) {
            fault(Column.ID, "id-unknown", text.get());
        }
        return found;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
