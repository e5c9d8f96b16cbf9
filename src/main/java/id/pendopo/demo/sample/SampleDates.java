package id.pendopo.demo.sample;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A moment in the words that templates use. */
final class SampleDates {
    private static final Locale INDONESIAN = Locale.of("id");

    private SampleDates() {}

    static Map<String, String> words(LocalDateTime at, ZoneId zone) {
        var words = new HashMap<String, String>();
        words.put("yyyy", String.valueOf(at.getYear()));
        words.put("mm", two(at.getMonthValue()));
        words.put("dd", two(at.getDayOfMonth()));
        words.put("m", String.valueOf(at.getMonthValue()));
        words.put("d", String.valueOf(at.getDayOfMonth()));
        words.put("day2", two(at.getDayOfMonth()));
        words.put("hhmm", two(at.getHour()) + ":" + two(at.getMinute()));
        words.put("month", at.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN));
        words.put("weekday", at.getDayOfWeek().getDisplayName(TextStyle.FULL, INDONESIAN));
        words.put("weekdayshort", at.getDayOfWeek().getDisplayName(TextStyle.SHORT, INDONESIAN));
        words.put("long", at.getDayOfMonth() + " " + words.get("month") + " " + words.get("yyyy"));
        words.put("iso", at.atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        words.put("rfc", at.atZone(zone).format(DateTimeFormatter.RFC_1123_DATE_TIME));
        words.put("hits", String.valueOf(40 + Math.floorMod(at.hashCode(), 900)));
        return words;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
