package id.pendopo.insight.home;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.insight.board.Board;
import id.pendopo.insight.board.BoardRow;
import id.pendopo.insight.board.BoardRows;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.PortalPanel;
import id.pendopo.sites.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The board in short on the front page of a city. */
@Component
class BoardPanel implements PortalPanel {
    private static final int FEW = 5;

    /** Days for which an item is called recent. */
    private static final double NEWS = 30;

    private final Board board;
    private final Assessment assessment;

    BoardPanel(Board board, Assessment assessment) {
        this.board = board;
        this.assessment = assessment;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> of(Site portal, Texts texts) {
        City city = portal.city();
        return Optional.of(new Panel("insight/portal", page(city, texts)));
    }

    private HomePage page(City city, Texts texts) {
        List<BoardRow> rows = board.rows(city);
        var words = new BoardRows(texts, assessment.rubric(city.code()).bands());
        return new HomePage(
                city.name(),
                rows.size(),
                rows.stream().filter(r -> r.pulse().isPresent()).count(),
                rows.stream().filter(r -> r.now() == BoardRow.Pulse.READABLE).count(),
                rows.stream().filter(r -> r.score() >= 0).count(),
                words.median(rows),
                rows.stream()
                        .filter(r -> r.standing().flatMap(s -> s.place()).isPresent())
                        .limit(FEW)
                        .map(words::row)
                        .toList(),
                rows.stream()
                        .filter(r -> r.newestAge().orElse(NEWS + 1) <= NEWS)
                        .sorted(Comparator.comparingDouble(r -> r.newestAge().orElse(0)))
                        .limit(FEW)
                        .map(words::row)
                        .toList());
    }
}
