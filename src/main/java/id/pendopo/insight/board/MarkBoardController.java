package id.pendopo.insight.board;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Rubric;
import id.pendopo.directory.City;
import id.pendopo.directory.UnitType;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Paging;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board for assessors and jurors: the evidence of every unit, and where marks are given. */
@Controller
@Needs(AssessmentPermission.MARK)
class MarkBoardController {
    private static final String PATH = "/kerja/papan";
    private static final int ROWS = 50;

    private final Board board;
    private final Assessment assessment;
    private final MessageSource messages;

    MarkBoardController(Board board, Assessment assessment, MessageSource messages) {
        this.board = board;
        this.assessment = assessment;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView board(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> parameters) {
        actor.demand(AssessmentPermission.MARK, city.scope());
        var texts = new Texts(messages, locale);
        Rubric rubric = assessment.rubric(city.code());
        BoardQuery query = BoardQuery.of(PATH, parameters);
        List<BoardRow> all = board.rows(city);
        List<BoardRow> wanted = query.of(all);
        var paging = new Paging(query.page(), ROWS, wanted.size(), query.address());
        var rows = new BoardRows(texts, rubric.bands());
        return new ModelAndView(
                "insight/markboard",
                "page",
                new MarkBoardPage(
                        rubric.title().in(locale.getLanguage()),
                        rubric.items().anyMatch(i -> !(i.kind() instanceof ItemKind.Automatic)),
                        wanted.stream().skip(paging.offset()).limit(ROWS).map(rows::row).toList(),
                        query.text(),
                        query.type().map(UnitType::code).orElse(""),
                        query.kecamatan(),
                        query.filtered(),
                        BoardController.types(all, texts),
                        BoardController.kecamatans(all),
                        query.sort(),
                        paging));
    }
}
