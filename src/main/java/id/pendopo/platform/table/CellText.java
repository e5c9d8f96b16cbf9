package id.pendopo.platform.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The value of one cell of an XLSX as text that means the same everywhere. */
final class CellText {
    /** What Excel itself keeps of a number; digits beyond are noise of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Literal parts and colours of a number format, whose letters are no date parts. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_466;

    private CellText() {}

    static String of(Cell cell, boolean since1904) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> truth(raw);
            case ERROR -> raw == null ? "" : raw;
            case STRING -> cell.getText();
            case NUMBER -> number(cell, raw, since1904);
            case FORMULA -> formula(cell, raw, since1904);
        };
    }

    private static String formula(Cell cell, @Nullable String raw, boolean since1904) {
        if (raw == null) {
            return "";
        }
        return decimal(raw) == null ? raw : number(cell, raw, since1904);
    }

    private static String number(Cell cell, @Nullable String raw, boolean since1904) {
        BigDecimal value = raw == null ? null : decimal(raw);
        if (value == null) {
            return raw == null ? "" : raw;
        }
        boolean day = date(cell.getDataFormatString());
        double serial = value.doubleValue();
        if (day && serial >= 0 && serial < LAST_DAY) {
            return moment(serial, since1904);
        }
        BigDecimal rounded = value.round(EXCEL).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String moment(double serial, boolean since1904) {
        LocalDateTime moment =
                (since1904 ? EPOCH_1904 : EPOCH_1900)
                        .atStartOfDay()
                        .plus(Math.round(serial * 86_400), ChronoUnit.SECONDS);
        if (serial < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().toSecondOfDay() == 0
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Whether a number format shows a day or a time: day, month, year, hour or second letters. */
    private static boolean date(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return bare.matches(".*[dmyhs].*") && !bare.contains("#") && !bare.startsWith("0.");
    }

    private static @Nullable BigDecimal decimal(String raw) {
        try {
            return new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String truth(@Nullable String raw) {
        return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "TRUE" : "FALSE";
    }
}
