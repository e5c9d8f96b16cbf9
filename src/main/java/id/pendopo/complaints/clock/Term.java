package id.pendopo.complaints.clock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take. Written as {@code 3wd} (working days) or {@code 24h} (hours). */
public record Term(int amount, Measure measure) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3})(wd|h)");

    /** What is counted. */
    public enum Measure {
        /** Days on which the city's offices work; the day it begins is not counted. */
        WORKING_DAYS,
        /** Hours of the clock, nights and weekends too. */
        HOURS
    }

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("A term of %d %s".formatted(amount, measure));
        }
    }

    public static Term read(String written) {
        Matcher found = WRITTEN.matcher(written);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "Term '%s', expected a number with wd or h, as 3wd".formatted(written));
        }
        return new Term(
                Integer.parseInt(found.group(1)),
                found.group(2).equals("h") ? Measure.HOURS : Measure.WORKING_DAYS);
    }

    /** As {@link #read} takes it. */
    public String written() {
        return switch (measure) {
            case WORKING_DAYS -> amount + "wd";
            case HOURS -> amount + "h";
        };
    }
}
