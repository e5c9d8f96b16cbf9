package id.pendopo.insight.leader;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.insight.InsightPermission;
import id.pendopo.insight.board.Board;
import id.pendopo.insight.board.BoardRow;
import id.pendopo.observatory.Observatory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits for those who answer for a whole city: sites in trouble, units without news. */
@Component
class CityToday implements TodaySource {
    private static final double SILENT_DAYS = 90;

    private final Directory directory;
    private final Board board;
    private final Observatory observatory;

    CityToday(Directory directory, Board board, Observatory observatory) {
        this.directory = directory;
        this.board = board;
        this.observatory = observatory;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        if (!actor.mayAnywhere(InsightPermission.LEADER)) {
            return List.of();
        }
        var items = new ArrayList<TodayItem>();
        directory.cities().stream()
                .filter(c -> actor.may(InsightPermission.LEADER, c.scope()))
                .forEach(c -> {
                    alarms(c).ifPresent(items::add);
                    silent(c).ifPresent(items::add);
                });
        return items;
    }

    private Optional<TodayItem> alarms(City city) {
        long units =
                observatory.openAlarms(city.code()).stream().map(a -> a.unit()).distinct().count();
        return units == 0
                ? Optional.empty()
                : Optional.of(
                        new TodayItem(
                                "insight.today.alarms",
                                List.of(units),
                                "/kerja/pengamatan",
                                Optional.empty()));
    }

    private Optional<TodayItem> silent(City city) {
        List<BoardRow> silent =
                board.rows(city).stream()
                        .filter(r -> r.newestAge().orElse(0) > SILENT_DAYS)
                        .sorted(
                                Comparator.comparingDouble((BoardRow r) -> r.newestAge().orElse(0))
                                        .reversed())
                        .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TodayItem(
                                "insight.today.silent",
                                List.of(
                                        silent.size(),
                                        silent.getFirst().unit().name(),
                                        Math.round(silent.getFirst().newestAge().orElse(0))),
                                "/kerja/pimpinan",
                                Optional.empty()));
    }
}
