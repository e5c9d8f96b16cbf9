package id.pendopo.newsroom.intake.mail;

import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.ReportRules;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The report that a mail tells: the subject is its title, its words are the narrative. */
final class MailReport {
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?i)^\\s*((re|fw|fwd|bls|trs|balas|teruskan)\\s*(\\[\\d+])?\\s*:\\s*)+");

    private MailReport() {}

    static Report of(IncomingMail mail, LocalDate today) {
        String title = ANSWER.matcher(mail.subject()).replaceFirst("").strip();
        Report blank = Report.on(today);
        return new Report(
                StoryKind.NEWS,
                shortened(title, ReportRules.LONGEST_TITLE),
                "",
                blank.day(),
                "",
                "",
                "",
                blank.place(),
                blank.programme(),
                blank.progress(),
                "",
                blank.pictures(),
                "",
                "",
                shortened(mail.text(), ReportRules.LONGEST_TEXT));
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
