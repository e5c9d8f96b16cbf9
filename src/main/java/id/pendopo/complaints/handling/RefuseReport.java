package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.platform.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does not take a report, with a reason its citizen reads. */
@Component
public class RefuseReport {
    private final ReportActing acting;

    RefuseReport(ReportActing acting) {
        this.acting = acting;
    }

    @Transactional
    public Acted refuse(ReportId id, int seen, String reason, Actor by) {
        return acting.act(
                id,
                seen,
                By.desk(by),
                ComplaintsPermission.VERIFY,
                report ->
                        Words.needed(
                                reason,
                                new ReportActing.Wish.Change(
                                        report.become(ReportStatus.REFUSED),
                                        ReportAct.REFUSE,
                                        reason,
                                        true)));
    }
}
