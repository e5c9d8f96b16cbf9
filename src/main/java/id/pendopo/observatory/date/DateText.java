package id.pendopo.observatory.date;

import java.time.LocalDate;
import java.util.Optional;

/** Reads dates in running text, Indonesian and English. A wrong date is worse than none. */
public final class DateText {
    private DateText() {}

    /**
     * The date the text states.
     *
     * @param today no date after it is believed; decides nothing else
     * @param year the year where the text has none; a text without year and no year given has no
     *     date
     * @return empty if the text states none, an impossible one, or an ambiguous one
     */
    public static Optional<LocalDate> read(String text, LocalDate today, Optional<Integer> year) {
        return Optional.empty();
    }
}
