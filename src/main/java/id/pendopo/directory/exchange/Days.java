package id.pendopo.directory.exchange;

import id.pendopo.directory.FormerName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in cells and forms: ISO, or the day first. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern FORMER = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private Days() {}

    /** The day; empty if the text is none. */
    public static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = LOCAL.matcher(text.strip());
        return local.matches()
                ? day(local.group(3), local.group(2), local.group(1))
                : Optional.empty();
    }

    /** A former name, its last day in brackets if known. */
    public static FormerName formerName(String text) {
        Matcher form = FORMER.matcher(text);
        return form.matches() && read(form.group(2)).isPresent()
                ? new FormerName(form.group(1), read(form.group(2)))
                : new FormerName(text, Optional.empty());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
