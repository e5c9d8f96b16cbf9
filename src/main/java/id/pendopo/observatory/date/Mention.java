package id.pendopo.observatory.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as it stands in a text, not yet decided upon.
 *
 * @param start offset of its first letter or digit
 * @param end offset after its last
 * @param year 0 if the text has none
 * @param month as the order day, month, year reads it; over 12 if only the American order is
 *     possible
 * @param weekday the weekday written beside it, with the flag of its language; 0 if none
 * @param part of a span of days, as in "5-7 Mei 2023"
 */
record Mention(
        int start, int end, int year, int month, int day, Form form, int weekday, boolean part) {
    /** How it is written. */
    enum Form {
        YEAR_FIRST,
        WORDS,
        NUMBERS,
        COMPACT
    }

    Mention in(int otherYear) {
        return new Mention(start, end, otherYear, month, day, form, weekday, part);
    }

    Mention asPart() {
        return new Mention(start, end, year, month, day, form, weekday, true);
    }

    /** Read as day, month, year. */
    Optional<LocalDate> asWritten() {
        return Calendar.day(year, month, day);
    }

    /** Read as month, day, year; empty unless written in numbers. */
    Optional<LocalDate> american() {
        return form == Form.NUMBERS ? Calendar.day(year, day, month) : Optional.empty();
    }

    /**
     * The one reading that is possible; of two the one the weekday proves, else the page's order.
     */
    Optional<LocalDate> day(boolean american) {
        Optional<LocalDate> first = american ? american().or(this::asWritten) : asWritten();
        Optional<LocalDate> other = american ? asWritten() : american();
        boolean proven = weekday != 0 && ambiguous() && other.isPresent() && agrees(other.get());
        return first.isEmpty() || proven && !agrees(first.get()) ? other : first;
    }

    boolean ambiguous() {
        return form == Form.NUMBERS && month <= 12 && day <= 12 && month != day;
    }

    /** Whether the weekday beside it is that of the date; true if there is none. */
    boolean agrees(LocalDate date) {
        return weekday == 0 || date.getDayOfWeek().getValue() == (weekday & 7);
    }
}
