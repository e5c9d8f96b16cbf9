package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.platform.access.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report in: read, put right, in scope; also puts right what was taken in before. */
@Component
public class VerifyReport {
    private static final int TITLE = 160;
    private final ReportActing acting;

    VerifyReport(ReportActing acting) {
        this.acting = acting;
    }

    @Transactional
    public Acted verify(ReportId id, int seen, Report.Reading reading, Actor by) {
        return acting.act(
                id, seen, By.desk(by), ComplaintsPermission.VERIFY, r -> wish(r, reading));
    }

    private static ReportActing.Wish wish(Report report, Report.Reading reading) {
        if (reading.title().isBlank() || reading.title().length() > TITLE) {
            return new ReportActing.Wish.Refuse(Acted.Why.NO_TITLE);
        }
        boolean first =
                report.status() == ReportStatus.FILED || report.status() == ReportStatus.REFUSED;
        if (!first && !report.status().open()) {
            return new ReportActing.Wish.Refuse(Acted.Why.WRONG_STATUS);
        }
        Report read = report.read(reading);
        return new ReportActing.Wish.Change(
                first ? read.become(ReportStatus.VERIFIED) : read,
                first ? ReportAct.VERIFY : ReportAct.RECLASS,
                "",
                false);
    }
}
