package id.pendopo.insight.board;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.insight.board.BoardJson.UnitRow;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board to take away: all rows that the same address of the page would show. */
@RestController
class BoardData {
    private static final List<String> COLUMNS =
            List.of(
                    "slug",
                    "name",
                    "type",
                    "kecamatan",
                    "website",
                    "place",
                    "ranked",
                    "score",
                    "grade",
                    "coverage",
                    "newest_item_days",
                    "now",
                    "outcome",
                    "looked_at",
                    "observed_at");

    private final Board board;
    private final Assessment assessment;

    BoardData(Board board, Assessment assessment) {
        this.board = board;
        this.assessment = assessment;
    }

    @GetMapping("/papan.csv")
    void csv(City city, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        table(city, parameters).write(response, TableFormat.CSV);
    }

    @GetMapping("/papan.xlsx")
    void xlsx(City city, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        table(city, parameters).write(response, TableFormat.XLSX);
    }

    @GetMapping("/api/v1/papan")
    BoardJson json(City city, @RequestParam Map<String, String> parameters) {
        return BoardJson.of(
                city.code().value(),
                city.name(),
                assessment.rubric(city.code()),
                rows(city, parameters));
    }

    private List<BoardRow> rows(City city, Map<String, String> parameters) {
        return BoardQuery.of(parameters).of(board.rows(city));
    }

    private TableDownload table(City city, Map<String, String> parameters) {
        Stream<List<String>> lines =
                rows(city, parameters).stream().map(UnitRow::of).map(BoardData::line);
        return new TableDownload("papan-" + city.code(), COLUMNS, lines);
    }

    private static List<String> line(UnitRow row) {
        var cells = new ArrayList<String>();
        cells.add(row.slug());
        cells.add(row.name());
        cells.add(row.type());
        cells.add(text(row.kecamatan()));
        cells.add(text(row.website()));
        cells.add(text(row.place()));
        cells.add(String.valueOf(row.ranked()));
        cells.add(text(row.score()));
        cells.add(text(row.grade()));
        cells.add(text(row.coverage()));
        cells.add(text(row.newestItemDays()));
        cells.add(row.now());
        cells.add(text(row.outcome()));
        cells.add(text(row.lookedAt()));
        cells.add(text(row.observedAt()));
        return cells;
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? String.valueOf(value.getAsDouble()) : "";
    }
}
