package id.pendopo.observatory.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Dates in the paths of addresses, as /2016/07/22/title/ or /berita-20160722-title. */
final class AddressDates {
    static final double CONFIDENCE = 0.85;

    private AddressDates() {}

    /** Empty if the path has no date or one after today. */
    static Optional<Stated> find(URI address, LocalDate today) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        if (path.length() < 8) {
            return Optional.empty();
        }
        TextBuffer text = TextBuffer.of(path);
        for (Mention mention : DateText.mentions(text, false)) {
            Optional<LocalDate> day = mention.asWritten().filter(d -> believable(d, today));
            if (mention.year() != 0 && day.isPresent()) {
                return day.map(d -> stated(d, text.text(mention.start(), mention.end())));
            }
        }
        return Optional.empty();
    }

    /** The year in a path as /2016/07/title.html; empty if it has none. */
    static Optional<Integer> year(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        for (String step : path.split("/")) {
            if (step.length() == 4 && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
                int year = Integer.parseInt(step);
                if (year >= 1995 && year <= 2100) {
                    return Optional.of(year);
                }
            }
        }
        return Optional.empty();
    }

    private static Stated stated(LocalDate day, String excerpt) {
        return new Stated(day, Optional.empty(), CONFIDENCE, Reason.ADDRESS, excerpt);
    }

    private static boolean believable(LocalDate day, LocalDate today) {
        return day.getYear() >= 1995 && !day.isAfter(today);
    }
}
