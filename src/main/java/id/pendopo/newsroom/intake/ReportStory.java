package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.story.Manuscript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The manuscript that a report becomes. */
final class ReportStory {
    private static final int LONGEST_SUMMARY = 300;

    private ReportStory() {}

    /**
     * Makes it.
     *
     * @param unit the name of the unit that reports
     * @param author who wrote it, for the credit line
     */
    static Manuscript of(Report report, String unit, String author) {
        String text = Narrative.of(report, unit);
        String title = Narrative.title(report, unit);
        return new Manuscript(
                report.kind(),
                title.isBlank() ? shortened(text, ReportRules.LONGEST_TITLE / 2) : title,
                summary(text),
                html(text),
                "id",
                facts(report),
                report.place(),
                report.programme(),
                report.progress(),
                report.field(),
                report.video().strip(),
                report.pictures(),
                author.isBlank() ? unit : author + " (" + unit + ")",
                Optional.empty(),
                List.of(),
                "");
    }

    private static Facts facts(Report report) {
        return new Facts(
                report.what().strip(),
                report.place().name().strip(),
                report.day().map(Narrative::day).orElse(""),
                report.who().strip(),
                report.why().strip(),
                "",
                report.result().strip());
    }

    /** A paragraph for each block of lines; what looks like HTML is only words here. */
    private static String html(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .filter(block -> !block.isBlank())
                .map(block -> HtmlUtils.htmlEscape(block.strip()).replace("\n", "<br>"))
                .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static String summary(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return shortened(end > 0 ? line.substring(0, end + 1) : line, LONGEST_SUMMARY);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end > 0 ? end : most - 1) + "…";
    }
}
