package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a remark for those who work on a report; neither its citizen nor the public reads it. */
@Component
public class NoteOnReport {
    private final ReportActing acting;

    NoteOnReport(ReportActing acting) {
        this.acting = acting;
    }

    /**
     * @param unit whose person writes; empty for the desk
     */
    @Transactional
    public Acted note(ReportId id, int seen, Optional<UnitId> unit, String text, Actor by) {
        By who = unit.map(u -> By.unit(by, u)).orElseGet(() -> By.desk(by));
        return acting.act(
                id, seen, who, ComplaintsPermission.VIEW, report -> wish(report, unit, text));
    }

    private static ReportActing.Wish wish(Report report, Optional<UnitId> unit, String text) {
        boolean known = unit.map(u -> report.assignment(u).isPresent()).orElse(true);
        return known
                ? Words.needed(
                        text, new ReportActing.Wish.Change(report, ReportAct.NOTE, text, false))
                : new ReportActing.Wish.Refuse(Acted.Why.NOT_WITH_UNIT);
    }
}
