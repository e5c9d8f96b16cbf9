package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsSettings;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.clock.Calendars;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the one who filed a report may do with it. Whoever calls has proved by the code that it is
 * theirs.
 */
@Component
public class CitizenOnReport {
    private static final int MOST_STARS = 5;
    private final ReportActing acting;
    private final PublicReportRepository published;
    private final Calendars calendars;
    private final ComplaintsSettings settings;
    private final InstantSource clock;

    CitizenOnReport(
            ReportActing acting,
            PublicReportRepository published,
            Calendars calendars,
            ComplaintsSettings settings,
            InstantSource clock) {
        this.acting = acting;
        this.published = published;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds something that those who answer should know; it is not public. */
    @Transactional
    public Acted add(ReportId id, String text) {
        return acting.act(
                id,
                By.citizen(),
                report ->
                        report.status().open()
                                ? Words.needed(
                                        text,
                                        new ReportActing.Wish.Change(
                                                report, ReportAct.ADD, text, false))
                                : new ReportActing.Wish.Refuse(Acted.Why.WRONG_STATUS));
    }

    /** Says that it is not done; the units it is with have to answer again. */
    @Transactional
    public Acted reopen(ReportId id, String text) {
        return acting.act(id, By.citizen(), report -> Words.needed(text, reopening(report, text)));
    }

    /** Says that it is settled. */
    @Transactional
    public Acted settle(ReportId id) {
        return acting.act(
                id,
                By.citizen(),
                report ->
                        report.status() == ReportStatus.CLOSED
                                ? new ReportActing.Wish.Leave()
                                : new ReportActing.Wish.Change(
                                        report.become(ReportStatus.CLOSED),
                                        ReportAct.CLOSE,
                                        "",
                                        false));
    }

    /**
     * @param stars from 1 to 5
     * @param words for those who answer; empty for none
     */
    @Transactional
    public Acted rate(ReportId id, int stars, String words) {
        return acting.act(
                id,
                By.citizen(),
                report -> {
                    if (report.status() != ReportStatus.ANSWERED
                            && report.status() != ReportStatus.CLOSED) {
                        return new ReportActing.Wish.Refuse(Acted.Why.WRONG_STATUS);
                    }
                    if (stars < 1 || stars > MOST_STARS) {
                        return new ReportActing.Wish.Refuse(Acted.Why.UNFIT_STARS);
                    }
                    if (words.length() > Words.MOST) {
                        return new ReportActing.Wish.Refuse(Acted.Why.TOO_LONG);
                    }
                    published.rate(id, stars, words, clock.instant());
                    return new ReportActing.Wish.Change(report, ReportAct.RATE, words, false);
                });
    }

    private ReportActing.Wish reopening(Report report, String text) {
        Instant latest =
                calendars.of(report.city()).plus(report.changedAt(), settings.reopenWithinDays());
        if (report.status() == ReportStatus.CLOSED && clock.instant().isAfter(latest)) {
            return new ReportActing.Wish.Refuse(Acted.Why.TOO_LATE);
        }
        List<Assignment> again =
                report.assignments().stream()
                        .map(a ->
                                a.state() == Assignment.State.ANSWERED
                                        ? a.become(Assignment.State.WAITING)
                                        : a)
                        .toList();
        return new ReportActing.Wish.Change(
                report.with(again).become(ReportStatus.REOPENED), ReportAct.REOPEN, text, false);
    }
}
