package id.pendopo.complaints.handling;

import id.pendopo.complaints.PublicReport;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.clock.Clock;
import id.pendopo.complaints.clock.ReadClocks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the public form of a report anew, in the transaction of the change, or takes it away. */
@Component
class PublicForm {
    private static final double TEN_METRES = 10_000;
    private final StepRepository steps;
    private final PublicReportRepository published;
    private final Calendars calendars;

    PublicForm(StepRepository steps, PublicReportRepository published, Calendars calendars) {
        this.steps = steps;
        this.published = published;
        this.calendars = calendars;
    }

    void renew(Report report, Instant now) {
        if (!mayBePublic(report)) {
            published.remove(report.id());
            return;
        }
        List<Step> history = steps.of(report.id());
        published.write(
                new PublicReport(
                        report.id(),
                        report.city(),
                        report.number(),
                        report.kind(),
                        report.status(),
                        report.content().title(),
                        report.content().publicWords(),
                        report.topic(),
                        report.spot().latitude().map(PublicForm::rounded),
                        report.spot().longitude().map(PublicForm::rounded),
                        report.spot().territory(),
                        report.spot().landmark(),
                        report.units(),
                        newestAnswer(history),
                        published.pictures(report.id()),
                        published.supporters(report.id()),
                        published.stars(report.id()),
                        report.filedAt(),
                        first(history, ReportStatus.ANSWERED),
                        report.status() == ReportStatus.CLOSED
                                ? last(history, ReportStatus.CLOSED)
                                : Optional.empty(),
                        now,
                        inTime(report, history, now)));
    }

    private static boolean mayBePublic(Report report) {
        return report.moderated()
                && report.secrecy() != Secrecy.SECRET
                && switch (report.status()) {
                    case FILED, REFUSED, MERGED -> false;
                    case VERIFIED,
                            ROUTED,
                            GIVEN_BACK,
                            IN_PROGRESS,
                            WAITING,
                            ANSWERED,
                            CLOSED,
                            REOPENED ->
                            true;
                };
    }

    private static String newestAnswer(List<Step> history) {
        return history.reversed().stream()
                .filter(s -> s.act() == ReportAct.ANSWER && s.open())
                .map(Step::text)
                .findFirst()
                .orElse("");
    }

    private static Optional<Instant> first(List<Step> history, ReportStatus status) {
        return history.stream().filter(s -> s.status() == status).map(Step::at).findFirst();
    }

    private static Optional<Instant> last(List<Step> history, ReportStatus status) {
        return first(history.reversed(), status);
    }

    /** Of the first answer clock alone: what happened after it does not undo a breach. */
    private Optional<Boolean> inTime(Report report, List<Step> history, Instant now) {
        Optional<Clock> first =
                new ReadClocks(calendars.of(report.city()))
                        .of(Step.stints(history), now).stream()
                                .filter(c -> c.kind() == Clock.Kind.ANSWER)
                                .findFirst();
        return first.flatMap(c ->
                c.breachedAt().isPresent()
                        ? Optional.of(false)
                        : c.running() ? Optional.empty() : Optional.of(true));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * TEN_METRES) / TEN_METRES;
    }
}
