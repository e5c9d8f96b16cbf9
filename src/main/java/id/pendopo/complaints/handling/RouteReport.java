package id.pendopo.complaints.handling;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a report to units; those it is with already keep what they have done. */
@Component
public class RouteReport {
    private final ReportActing acting;
    private final Directory directory;
    private final InstantSource clock;

    RouteReport(ReportActing acting, Directory directory, InstantSource clock) {
        this.acting = acting;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param note for the units, not for the citizen
     */
    @Transactional
    public Acted route(ReportId id, int seen, Set<UnitId> units, String note, Actor by) {
        return acting.act(
                id, seen, By.desk(by), ComplaintsPermission.ROUTE, r -> wish(r, units, note));
    }

    private ReportActing.Wish wish(Report report, Set<UnitId> units, String note) {
        if (units.isEmpty()) {
            return new ReportActing.Wish.Refuse(Acted.Why.NO_UNIT);
        }
        if (note.length() > Words.MOST) {
            return new ReportActing.Wish.Refuse(Acted.Why.TOO_LONG);
        }
        Set<UnitId> known =
                directory.register(report.city()).orElseThrow().activeUnits().stream()
                        .map(Unit::id)
                        .collect(Collectors.toUnmodifiableSet());
        if (!known.containsAll(units)) {
            return new ReportActing.Wish.Refuse(Acted.Why.UNKNOWN_UNIT);
        }
        return new ReportActing.Wish.Change(
                report.with(sent(report, units)).become(ReportStatus.ROUTED),
                ReportAct.ROUTE,
                note,
                false);
    }

    private List<Assignment> sent(Report report, Set<UnitId> units) {
        Instant now = clock.instant();
        var sent = new ArrayList<Assignment>();
        report.assignments().stream()
                .map(a ->
                        units.contains(a.unit()) && !a.open()
                                ? new Assignment(a.unit(), now, Assignment.State.WAITING, "")
                                : a)
                .forEach(sent::add);
        units.stream()
                .filter(unit -> report.assignment(unit).isEmpty())
                .map(unit -> new Assignment(unit, now, Assignment.State.WAITING, ""))
                .forEach(sent::add);
        return sent;
    }
}
