package id.pendopo.observatory.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in running text, Indonesian and English. A wrong date is worse than none.
 *
 * <p>Numbers are day, month, year, as everybody in Indonesia writes them; only an English weekday
 * that fits no other order, or an impossible month in purely English text, makes them month, day,
 * year. Where the weekday contradicts a date that can be read in one way alone, the date counts:
 * people mistake weekdays far more often. Spans of days and texts of several different dates have
 * no date, unless one of them is named as that of publication.
 */
public final class DateText {
    private static final int LONGEST = 20_000;
    private static final int MOST = 10_000;

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
        TextBuffer plain = plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        Statements statements = new Statements(plain, year);
        return statements.decide().filter(date -> !date.isAfter(today));
    }

    /** The dates in a text with their places, in order; spans and impossible dates included. */
    static List<Mention> mentions(TextBuffer plain, boolean spelling) {
        DateReader reader = new DateReader(plain, spelling);
        List<Mention> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < plain.numberCount && found.size() < MOST; i++) {
            if (plain.numbers[i] >= free) {
                @Nullable Mention mention = reader.at(plain.numbers[i]);
                if (mention != null) {
                    if (!found.isEmpty() && reader.areSpan(found.getLast(), mention)) {
                        found.set(found.size() - 1, found.getLast().asPart());
                        mention = mention.asPart();
                    }
                    found.add(mention);
                    free = mention.end();
                }
            }
        }
        return found;
    }

    private static TextBuffer plain(String text) {
        String untagged = text.indexOf('<') < 0 ? text : text.replaceAll("<[a-zA-Z/!][^<>]*>", " ");
        TextBuffer once = TextBuffer.of(NumberWords.inDigits(untagged));
        return once.text().indexOf('&') < 0 ? once : TextBuffer.of(once.text());
    }
}
