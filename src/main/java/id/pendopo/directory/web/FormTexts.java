package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.exchange.Days;
import id.pendopo.directory.ledger.FieldChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people type in forms, read. */
final class FormTexts {
    private FormTexts() {}

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A day, ISO or day first; a fault if there is something that is no day. */
    static Optional<LocalDate> day(String field, String text, List<Fault> faults) {
        Optional<LocalDate> day = Days.read(text);
        if (day.isEmpty() && !text.isBlank()) {
            faults.add(Fault.on(field, "day-unreadable", text.strip()));
        }
        return day;
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static FormerName former(String line) {
        return Days.formerName(line);
    }

    static String formerName(FormerName former) {
        return FieldChange.formerName(former);
    }

    static Optional<String> some(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }
}
