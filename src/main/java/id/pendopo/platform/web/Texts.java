package id.pendopo.platform.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words, numbers and dates of one language; every template gets it as {@code t}. */
public record Texts(MessageSource messages, Locale locale) {
    /** The message under the key, with its arguments put in by MessageFormat. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The message of one value of an enum: {@code PREFIX.VALUE} in lower case with hyphens. */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A whole number with its thousands, as 12.480. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A number with exactly so many digits after the comma, as 81,5. */
    public String number(double value, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A day in full, as 22 November 2026. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** A day for a table, as 22 Nov 2026. */
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    /** A moment in the zone of its city, as 22 Nov 2026, 14.05 WIB. */
    public String moment(Instant moment, ZoneId zone) {
        String clock = locale.getLanguage().equals("id") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern("d MMM uuuu, " + clock + " zzz", locale)
                .format(moment.atZone(zone));
    }
}
