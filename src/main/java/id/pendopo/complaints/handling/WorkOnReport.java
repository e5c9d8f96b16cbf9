package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does with a report it was sent: works on it, pauses, gives it back, answers. */
@Component
public class WorkOnReport {
    private final ReportActing acting;

    WorkOnReport(ReportActing acting) {
        this.acting = acting;
    }

    /** Notes progress, as a visit; the citizen reads it. */
    @Transactional
    public Acted progress(ReportId id, int seen, UnitId unit, String text, Actor by) {
        return act(
                id,
                seen,
                unit,
                by,
                report ->
                        Words.needed(
                                text,
                                new ReportActing.Wish.Change(
                                        become(report, unit, Assignment.State.WORKING)
                                                .become(ReportStatus.IN_PROGRESS),
                                        report.status() == ReportStatus.WAITING
                                                ? ReportAct.RESUME
                                                : ReportAct.PROGRESS,
                                        text,
                                        true)));
    }

    /** Lets the clock stand still, as the citizen or another body has to do something first. */
    @Transactional
    public Acted pause(ReportId id, int seen, UnitId unit, String reason, Actor by) {
        return act(
                id,
                seen,
                unit,
                by,
                report ->
                        Words.needed(
                                reason,
                                new ReportActing.Wish.Change(
                                        become(report, unit, Assignment.State.WORKING)
                                                .become(ReportStatus.WAITING),
                                        ReportAct.PAUSE,
                                        reason,
                                        true)));
    }

    /** Gives it back to the desk, with a reason; the others it is with go on. */
    @Transactional
    public Acted giveBack(ReportId id, int seen, UnitId unit, String reason, Actor by) {
        return act(
                id,
                seen,
                unit,
                by,
                report ->
                        Words.needed(
                                reason,
                                new ReportActing.Wish.Change(
                                        givenBack(report, unit, reason),
                                        ReportAct.GIVE_BACK,
                                        reason,
                                        false)));
    }

    /** Answers for the unit; the report is answered when all its units have. */
    @Transactional
    public Acted answer(ReportId id, int seen, UnitId unit, String text, Actor by) {
        return act(
                id,
                seen,
                unit,
                by,
                report ->
                        Words.needed(
                                text,
                                new ReportActing.Wish.Change(
                                        answered(report, unit), ReportAct.ANSWER, text, true)));
    }

    private Acted act(
            ReportId id,
            int seen,
            UnitId unit,
            Actor by,
            Function<Report, ReportActing.Wish> wish) {
        return acting.act(
                id,
                seen,
                By.unit(by, unit),
                ComplaintsPermission.ANSWER,
                report ->
                        report.assignment(unit).filter(Assignment::open).isPresent()
                                ? wish.apply(report)
                                : new ReportActing.Wish.Refuse(Acted.Why.NOT_WITH_UNIT));
    }

    private static Report answered(Report report, UnitId unit) {
        Report answered = become(report, unit, Assignment.State.ANSWERED);
        boolean all = answered.assignments().stream().noneMatch(Assignment::open);
        return answered.become(all ? ReportStatus.ANSWERED : ReportStatus.IN_PROGRESS);
    }

    private static Report givenBack(Report report, UnitId unit, String reason) {
        Report given = change(report, unit, a -> a.givenBack(reason));
        boolean nobody = given.assignments().stream().noneMatch(Assignment::open);
        boolean answered =
                given.assignments().stream().anyMatch(a -> a.state() == Assignment.State.ANSWERED);
        return nobody
                ? given.become(answered ? ReportStatus.ANSWERED : ReportStatus.GIVEN_BACK)
                : given;
    }

    private static Report become(Report report, UnitId unit, Assignment.State state) {
        return change(report, unit, a -> a.become(state));
    }

    private static Report change(Report report, UnitId unit, UnaryOperator<Assignment> change) {
        List<Assignment> changed =
                report.assignments().stream()
                        .map(a -> a.unit().equals(unit) ? change.apply(a) : a)
                        .toList();
        return report.with(changed);
    }
}
