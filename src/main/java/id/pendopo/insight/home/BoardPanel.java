package id.pendopo.insight.home;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.insight.board.Board;
import id.pendopo.insight.board.BoardRow;
import id.pendopo.insight.board.BoardRows;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.PortalPanel;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The board in short on the front page of a city. */
@Component
class BoardPanel implements PortalPanel {
    private static final int FEW = 5;

    /** Visits come one by one all day; nobody needs each of them on the front page at once. */
    private static final Duration RIGHT_FOR = Duration.ofMinutes(2);

    /** Days for which an item is called recent. */
    private static final double NEWS = 30;

    private final Board board;
    private final Assessment assessment;
    private final InstantSource clock;

    BoardPanel(Board board, Assessment assessment, InstantSource clock) {
        this.board = board;
        this.assessment = assessment;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> of(Site portal, Texts texts) {
        City city = portal.city();
        Shown.note(Tag.board(city.code()));
        Shown.until(clock.instant().plus(RIGHT_FOR));
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
