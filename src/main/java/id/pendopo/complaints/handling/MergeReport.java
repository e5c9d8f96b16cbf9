package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.platform.access.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins a report with an earlier one of the same matter, which goes on for both. */
@Component
public class MergeReport {
    private final ReportActing acting;
    private final ReportRepository reports;

    MergeReport(ReportActing acting, ReportRepository reports) {
        this.acting = acting;
        this.reports = reports;
    }

    /**
     * @param number of the report that goes on
     */
    @Transactional
    public Acted merge(ReportId id, int seen, String number, Actor by) {
        return acting.act(id, seen, By.desk(by), ComplaintsPermission.VERIFY, r -> wish(r, number));
    }

    private ReportActing.Wish wish(Report report, String number) {
        Optional<Report> target =
                reports.findByNumber(report.city(), number.strip())
                        .filter(t -> !t.id().equals(report.id()))
                        .filter(t -> t.status() != ReportStatus.MERGED)
                        .filter(t -> t.status() != ReportStatus.REFUSED);
        return target.<ReportActing.Wish>map(t ->
                        new ReportActing.Wish.Change(
                                report.into(t.id()), ReportAct.MERGE, t.number(), true))
                .orElseGet(() -> new ReportActing.Wish.Refuse(Acted.Why.UNFIT_TARGET));
    }
}
