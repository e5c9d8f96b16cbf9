package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.StoryKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report needs before it goes to the desk, however it came in. */
public final class ReportRules {
    /** Letters of the text; enough for four pages. */
    public static final int LONGEST_TEXT = 8_000;

    public static final int LONGEST_TITLE = 200;
    public static final int MOST_PICTURES = 20;

    private static final int SHORTEST_WHAT = 8;
    private static final int LONGEST_WHAT = 2_000;
    private static final int WHOLE = 100;

    /** Older reports come by import, not by phone: such a day is a slip of the finger. */
    private static final int OLDEST_YEARS = 2;

    private ReportRules() {}

    /**
     * All faults of the report, those of the database apart.
     *
     * @param today in the city's zone
     */
    public static List<ReportFault> faults(Report report, LocalDate today) {
        var faults = new ArrayList<ReportFault>();
        if (report.what().strip().length() < SHORTEST_WHAT && report.narrative().isBlank()) {
            faults.add(ReportFault.WHAT_MISSING);
        }
        check(faults, report.what().length() > LONGEST_WHAT, ReportFault.WHAT_TOO_LONG);
        check(faults, report.narrative().length() > LONGEST_TEXT, ReportFault.NARRATIVE_TOO_LONG);
        check(faults, report.title().length() > LONGEST_TITLE, ReportFault.TITLE_TOO_LONG);
        report.day()
                .ifPresentOrElse(
                        day -> day(faults, report.kind(), day, today),
                        () -> faults.add(ReportFault.DAY_MISSING));
        check(
                faults,
                report.progress().filter(p -> p < 0 || p > WHOLE).isPresent(),
                ReportFault.PROGRESS_NO_PERCENTAGE);
        check(
                faults,
                !report.video().isBlank() && video(report.video()).isEmpty(),
                ReportFault.VIDEO_NO_ADDRESS);
        check(faults, report.pictures().size() > MOST_PICTURES, ReportFault.TOO_MANY_PICTURES);
        return faults;
    }

    /** The address of a video, if it is one of the web. */
    static Optional<URI> video(String text) {
        try {
            URI address = new URI(text.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is announced may lie ahead; what was done cannot. */
    private static void day(
            List<ReportFault> faults, StoryKind kind, LocalDate day, LocalDate today) {
        check(
                faults,
                kind != StoryKind.ANNOUNCEMENT && day.isAfter(today),
                ReportFault.DAY_TO_COME);
        check(faults, day.isBefore(today.minusYears(OLDEST_YEARS)), ReportFault.DAY_TOO_OLD);
    }

    private static void check(List<ReportFault> faults, boolean wrong, ReportFault fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
