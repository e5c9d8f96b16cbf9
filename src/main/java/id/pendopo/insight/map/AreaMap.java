package id.pendopo.insight.map;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.directory.UnitType;
import id.pendopo.insight.board.Board;
import id.pendopo.insight.board.BoardPage;
import id.pendopo.insight.board.BoardRow;
import id.pendopo.insight.board.BoardRows;
import id.pendopo.platform.web.Texts;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Kelurahan and desa of a city with the unit that governs each and its row on the board. */
@Component
class AreaMap {
    private static final Set<UnitType> GOVERN = EnumSet.of(UnitType.KELURAHAN, UnitType.DESA);
    private static final Set<Territory.Level> AREAS =
            EnumSet.of(Territory.Level.KELURAHAN, Territory.Level.DESA);

    private final Directory directory;
    private final Board board;
    private final Assessment assessment;

    AreaMap(Directory directory, Board board, Assessment assessment) {
        this.directory = directory;
        this.board = board;
        this.assessment = assessment;
    }

    /**
     * One area.
     *
     * @param row of the unit that governs it; empty if the register has no such unit
     */
    record Area(Territory territory, String kecamatan, Optional<BoardPage.Row> row) {}

    /** Every kelurahan and desa, by kecamatan and name. */
    List<Area> areas(City city, Texts texts) {
        CityRegister register = directory.register(city.code()).orElseThrow();
        var words = new BoardRows(texts, assessment.rubric(city.code()).bands());
        Map<String, BoardRow> byTerritory =
                board.rows(city).stream()
                        .filter(r -> GOVERN.contains(r.unit().type()))
                        .filter(r -> r.unit().territory().isPresent())
                        .collect(
                                Collectors.toMap(
                                        r -> r.unit().territory().orElseThrow(),
                                        Function.identity(),
                                        (first, second) -> first));
        return register.territories().stream()
                .filter(t -> AREAS.contains(t.level()))
                .map(t ->
                        new Area(
                                t,
                                t.parent()
                                        .flatMap(register::territory)
                                        .map(Territory::name)
                                        .orElse(""),
                                Optional.ofNullable(byTerritory.get(t.code())).map(words::row)))
                .sorted(
                        Comparator.comparing(Area::kecamatan)
                                .thenComparing(a -> a.territory().name()))
                .toList();
    }
}
