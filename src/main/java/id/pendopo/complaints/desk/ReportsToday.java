package id.pendopo.complaints.desk;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.desk.ReportListRepository.Filter;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reports that wait for the desk, and those that wait for somebody's unit. */
@Component
class ReportsToday implements TodaySource {
    private static final Set<ReportStatus> FOR_DESK =
            Set.of(ReportStatus.FILED, ReportStatus.VERIFIED, ReportStatus.GIVEN_BACK);
    private static final Set<ReportStatus> FOR_UNIT =
            Set.of(ReportStatus.ROUTED, ReportStatus.IN_PROGRESS, ReportStatus.REOPENED);

    private final Directory directory;
    private final ReportListRepository reports;

    ReportsToday(Directory directory, ReportListRepository reports) {
        this.directory = directory;
        this.reports = reports;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        return actor.mayAnywhere(ComplaintsPermission.VIEW)
                ? directory.cities().stream().flatMap(city -> inCity(city, actor)).toList()
                : List.of();
    }

    private Stream<TodayItem> inCity(City city, Actor actor) {
        if (actor.may(ComplaintsPermission.VERIFY, city.scope())) {
            return item("complaints.today.desk", city, Optional.empty(), FOR_DESK);
        }
        Set<UnitId> units =
                actor.granted().stream()
                        .filter(g -> g.permission().equals(ComplaintsPermission.ANSWER))
                        .map(Granted::scope)
                        .flatMap(s ->
                                s instanceof Scope.Unit u && city.scope().covers(u)
                                        ? Stream.of(new UnitId(u.id()))
                                        : Stream.empty())
                        .collect(Collectors.toUnmodifiableSet());
        return units.isEmpty()
                ? Stream.empty()
                : item("complaints.today.unit", city, Optional.of(units), FOR_UNIT);
    }

    private Stream<TodayItem> item(
            String text, City city, Optional<Set<UnitId>> units, Set<ReportStatus> statuses) {
        long count = reports.count(new Filter(city.code(), units, statuses, "", ""));
        return count == 0
                ? Stream.empty()
                : Stream.of(
                        new TodayItem(
                                text,
                                List.of(count, city.name()),
                                "/kerja/aduan",
                                Optional.empty()));
    }
}
