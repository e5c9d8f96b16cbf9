package id.pendopo.insight.board;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.directory.UnitType;
import id.pendopo.observatory.Observatory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.sites.Shown;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public board. */
@Controller
class BoardController {
    private static final int ROWS = 50;

    /** While sites are being read, their number on the page changes of itself. */
    private static final Duration WHILE_READING = Duration.ofSeconds(30);

    private final Board board;
    private final Assessment assessment;
    private final Observatory observatory;
    private final MessageSource messages;
    private final InstantSource clock;

    BoardController(
            Board board,
            Assessment assessment,
            Observatory observatory,
            MessageSource messages,
            InstantSource clock) {
        this.board = board;
        this.assessment = assessment;
        this.observatory = observatory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(BoardQuery.PATH)
    ModelAndView board(City city, Locale locale, @RequestParam Map<String, String> parameters) {
        var texts = new Texts(messages, locale);
        BoardQuery query = BoardQuery.of(parameters);
        List<BoardRow> all = board.rows(city);
        List<BoardRow> wanted = query.of(all);
        var paging = new Paging(query.page(), ROWS, wanted.size(), query.address());
        int running = observatory.running(city.code()).size();
        if (running > 0) {
            Shown.until(clock.instant().plus(WHILE_READING));
        }
        var rows = new BoardRows(texts, assessment.rubric(city.code()).bands());
        return new ModelAndView(
                "insight/board",
                "page",
                new BoardPage(
                        city.name(),
                        assessment.rubric(city.code()).title().in(locale.getLanguage()),
                        wanted.stream().skip(paging.offset()).limit(ROWS).map(rows::row).toList(),
                        all.size(),
                        all.stream().filter(r -> r.score() >= 0).count(),
                        all.stream().filter(r -> r.pulse().isPresent()).count(),
                        all.stream().filter(r -> r.now() == BoardRow.Pulse.READABLE).count(),
                        running,
                        rows.median(all),
                        query.text(),
                        query.type().map(UnitType::code).orElse(""),
                        query.kecamatan(),
                        query.filtered(),
                        types(all, texts),
                        kecamatans(all),
                        query.sort(),
                        paging,
                        query.address()));
    }

    static List<Option> types(List<BoardRow> all, Texts texts) {
        return Arrays.stream(UnitType.values())
                .filter(type -> all.stream().anyMatch(r -> r.unit().type() == type))
                .map(type -> new Option(type.code(), texts.of("directory.type", type)))
                .toList();
    }

    static List<Option> kecamatans(List<BoardRow> all) {
        return all.stream()
                .map(BoardRow::kecamatan)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .map(name -> new Option(name, name))
                .toList();
    }
}
