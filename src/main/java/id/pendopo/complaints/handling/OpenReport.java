package id.pendopo.complaints.handling;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds a report with the first step of its history, within the caller's transaction. */
@Component
public class OpenReport {
    private final ReportRepository reports;
    private final ReportActing acting;

    OpenReport(ReportRepository reports, ReportActing acting) {
        this.reports = reports;
        this.acting = acting;
    }

    public Report open(NewReport report, By by) {
        return acting.write(Optional.empty(), reports.add(report), by, ReportAct.FILE, "", false);
    }
}
