package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsSettings;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.clock.Clock;
import id.pendopo.complaints.clock.ReadClocks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What time alone does to reports: an answer to which nobody objected closes, the public form of
 * one that became late says so, contacts that are needed no more are deleted. Each report in a
 * transaction of its own; killed in the middle, the next round goes on.
 */
@Component
public class WatchReports {
    private static final Logger LOG = LoggerFactory.getLogger(WatchReports.class);
    private final WatchRepository watched;
    private final ReportActing acting;
    private final StepRepository steps;
    private final PublicForm publicForm;
    private final Calendars calendars;
    private final ComplaintsSettings settings;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    WatchReports(
            WatchRepository watched,
            ReportActing acting,
            StepRepository steps,
            PublicForm publicForm,
            Calendars calendars,
            ComplaintsSettings settings,
            TransactionOperations transactions,
            InstantSource clock) {
        this.watched = watched;
        this.acting = acting;
        this.steps = steps;
        this.publicForm = publicForm;
        this.calendars = calendars;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One round over all cities. */
    public void all() {
        each(watched.answered(), this::closeIfSilent);
        each(watched.undecided(), this::tellIfLate);
        watched.forgetContacts(clock.instant().minus(settings.keepContact()));
    }

    private void each(List<ReportId> reports, Consumer<ReportId> act) {
        for (ReportId id : reports) {
            try {
                transactions.executeWithoutResult(status -> act.accept(id));
            } catch (RuntimeException e) {
                LOG.warn("Report {} was not looked after; it is tried again", id, e);
            }
        }
    }

    private void closeIfSilent(ReportId id) {
        acting.act(
                id,
                By.system(),
                report ->
                        report.status() == ReportStatus.ANSWERED && over(report)
                                ? new ReportActing.Wish.Change(
                                        report.become(ReportStatus.CLOSED),
                                        ReportAct.CLOSE,
                                        "",
                                        false)
                                : new ReportActing.Wish.Leave());
    }

    private boolean over(Report report) {
        Instant now = clock.instant();
        return clocks(report, now).stream()
                .filter(c -> c.kind() == Clock.Kind.CLOSE && c.running())
                .flatMap(c -> c.dueAt().stream())
                .anyMatch(now::isAfter);
    }

    private void tellIfLate(ReportId id) {
        Report report = acting.locked(id);
        Instant now = clock.instant();
        boolean late =
                clocks(report, now).stream()
                        .anyMatch(c -> c.kind() == Clock.Kind.ANSWER && c.breachedAt().isPresent());
        if (late) {
            publicForm.renew(report, now);
        }
    }

    private List<Clock> clocks(Report report, Instant now) {
        return new ReadClocks(calendars.of(report.city()))
                .of(Step.stints(steps.of(report.id())), now);
    }
}
