package id.pendopo.newsroom.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them, read and written in the Indonesian form: 12.480,5. */
public final class IndonesianNumber {
    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final int LONGEST = 15;
    private static final int MOST_DECIMALS = 2;

    /** A number in a text: what stands before it, itself, what follows. */
    private static final Pattern WRITTEN =
            Pattern.compile("^(\\D*?)(-?\\d[\\d.,]*)(?![\\d.,])(.*)$", Pattern.DOTALL);

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d{1,2}");

    private IndonesianNumber() {}

    /**
     * The first number in the text; empty if it has none. What could be read in two ways is read as
     * Indonesians write it: 1.250 is one thousand two hundred and fifty.
     */
    public static Optional<BigDecimal> read(String written) {
        Matcher whole = WRITTEN.matcher(written.strip());
        return whole.matches() ? value(trimmed(whole.group(2))) : Optional.empty();
    }

    /**
     * The same text with its number in Indonesian form; unchanged if it has none, if the number is
     * a time, a date or a year, or if it begins with a zero.
     */
    public static String shown(String written) {
        String text = written.strip();
        Matcher whole = WRITTEN.matcher(text);
        if (!whole.matches() || special(whole)) {
            return text;
        }
        String digits = trimmed(whole.group(2));
        String after = whole.group(2).substring(digits.length()) + whole.group(3);
        return value(digits).map(v -> whole.group(1) + written(v) + after).orElse(text);
    }

    /** The number in Indonesian form with at most two decimals. */
    public static String written(BigDecimal value) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(INDONESIAN);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static boolean special(Matcher whole) {
        String digits = whole.group(2);
        String after = whole.group(3);
        boolean year = digits.matches("(19|20)\\d\\d");
        boolean zero = digits.matches("0\\d.*");
        boolean time =
                digits.matches("\\d{1,2}\\.\\d{2}")
                        && after.stripLeading().matches("(?is)(wi|[-–]).*");
        boolean code = after.matches("(?s)[-–/:]\\d.*") || !whole.group(1).matches("(?s)[^\\d]*");
        return year || zero || time || code;
    }

    private static String trimmed(String digits) {
        return digits.replaceFirst("[.,]+$", "");
    }

    private static Optional<BigDecimal> value(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        if (COMMA.matcher(digits).matches() && !digits.matches("-?\\d{1,3},\\d{3}")) {
            return Optional.of(new BigDecimal(digits.replace(',', '.')));
        }
        if (ENGLISH.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        return POINT.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }
}
