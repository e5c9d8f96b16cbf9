package id.pendopo.newsroom.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short text of a report, made of its particulars: who did what, where and when; why; what came
 * of it. Written in Indonesian, as stories are.
 */
public final class Narrative {
    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE (d/M)", INDONESIAN);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", INDONESIAN);
    private static final int LONGEST_TITLE = 90;

    /** A beginning that needs somebody before it: memperbaiki, menyalurkan, bergotong royong. */
    private static final Pattern DEED =
            Pattern.compile(
                    "(?i)^(me(ng|ny|n|m|l|r|w|y)?|ber)(?!(reka|rah|ntri|nteri|ngenai|nurut)\\b)\\p{L}{4,}\\b.*",
                    Pattern.DOTALL);

    private static final Pattern REASON =
            Pattern.compile("(?i)^(agar|supaya|untuk|karena|guna|demi|sebab)\\b.*", Pattern.DOTALL);
    private static final Pattern PLACED =
            Pattern.compile("(?i)^(di|ke|dari|sepanjang|depan|sekitar)\\b.*", Pattern.DOTALL);

    private Narrative() {}

    /**
     * The report's own narrative, or else one made of its particulars; empty if nothing is told.
     */
    public static String of(Report report, String unit) {
        return report.narrative().isBlank() ? made(report, unit) : report.narrative().strip();
    }

    /** The report's own title, or else the deed and who did it. */
    public static String title(Report report, String unit) {
        if (!report.title().isBlank()) {
            return report.title().strip();
        }
        String what = firstSentence(report.what());
        String who = report.who().isBlank() ? unit : report.who().strip();
        String full = isDeed(what) ? capital(who) + " " + small(what) : capital(what);
        return shortened(isDeed(what) && full.length() > LONGEST_TITLE ? capital(what) : full);
    }

    /** The day in full, as Senin, 12 Januari 2026. */
    public static String day(LocalDate day) {
        return FULL.format(day);
    }

    private static String made(Report report, String unit) {
        if (report.what().isBlank()) {
            return "";
        }
        var sentences = new ArrayList<String>();
        sentences.add(opening(report, unit));
        rest(report.what()).ifPresent(sentences::add);
        if (!report.why().isBlank()) {
            sentences.add(
                    sentence(
                            REASON.matcher(report.why().strip()).matches()
                                    ? "Kegiatan ini dilakukan " + small(report.why())
                                    : report.why()));
        }
        if (!report.result().isBlank()) {
            sentences.add(sentence(report.result()));
        }
        report.progress()
                .ifPresent(percent ->
                        sentences.add("Pekerjaan sudah mencapai %d persen.".formatted(percent)));
        return String.join(" ", sentences);
    }

    private static String opening(Report report, String unit) {
        String what = firstSentence(report.what());
        String who = report.who().isBlank() ? unit : report.who().strip();
        String place = report.place().name().strip();
        var words =
                new StringBuilder(isDeed(what) ? capital(who) + " " + small(what) : capital(what));
        if (!place.isEmpty() && !contains(what, place)) {
            words.append(PLACED.matcher(place).matches() ? " " + small(place) : " di " + place);
        }
        report.day().ifPresent(day -> words.append(", ").append(DAY.format(day)));
        String opening = words + ".";
        return isDeed(what) || report.who().isBlank()
                ? opening
                : opening + " " + sentence("Terlibat dalam kegiatan ini: " + report.who());
    }

    private static boolean isDeed(String what) {
        return DEED.matcher(what).matches();
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(INDONESIAN).contains(part.toLowerCase(INDONESIAN));
    }

    private static String firstSentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = end(line);
        return (end < 0 ? line : line.substring(0, end)).replaceAll("[.!?]+$", "").strip();
    }

    /** What was told after the first sentence. */
    private static Optional<String> rest(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = end(line);
        return end < 0 ? Optional.empty() : Optional.of(sentence(line.substring(end + 1)));
    }

    /** Where the first sentence ends: a point before a capital, not after a short word as Jl. */
    private static int end(String line) {
        var matcher = Pattern.compile("(?<=\\p{L}{4}|\\d|\\))[.!?](?= \\p{Lu})").matcher(line);
        return matcher.find() ? matcher.start() : -1;
    }

    private static String sentence(String text) {
        String words = capital(text.strip());
        return words.matches("(?s).*[.!?]$") ? words : words + ".";
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(INDONESIAN) + text.substring(1);
    }

    /** With a small first letter, unless it begins with an abbreviation. */
    private static String small(String text) {
        String words = text.strip();
        boolean abbreviation = words.matches("(?s)^\\p{Lu}{2,}.*");
        return words.isEmpty() || abbreviation
                ? words
                : words.substring(0, 1).toLowerCase(INDONESIAN) + words.substring(1);
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        return title.substring(0, end > 0 ? end : LONGEST_TITLE - 1) + "…";
    }
}
