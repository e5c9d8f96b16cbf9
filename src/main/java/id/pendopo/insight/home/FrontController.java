package id.pendopo.insight.home;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.insight.board.Board;
import id.pendopo.insight.board.BoardRow;
import id.pendopo.insight.board.BoardRows;
import id.pendopo.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
class FrontController {
    private static final int FEW = 5;

    /** Days for which an item is called recent. */
    private static final double NEWS = 30;

    private final Directory directory;
    private final Board board;
    private final Assessment assessment;
    private final MessageSource messages;

    FrontController(
            Directory directory, Board board, Assessment assessment, MessageSource messages) {
        this.directory = directory;
        this.board = board;
        this.assessment = assessment;
        this.messages = messages;
    }

    @GetMapping("/")
    ModelAndView front(HttpServletRequest request, Locale locale) {
        List<City> cities = directory.cities();
        if (cities.isEmpty()) {
            return new ModelAndView("redirect:/mulai");
        }
        Optional<City> city = directory.cityAt(request.getServerName());
        return city.isPresent()
                ? new ModelAndView(
                        "insight/home", "page", page(city.get(), new Texts(messages, locale)))
                : new ModelAndView("insight/cities", "page", cities(cities, request));
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

    private static CitiesPage cities(List<City> cities, HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        String before = request.getScheme() + "://";
        String after = (usual ? "" : ":" + port) + "/";
        return new CitiesPage(
                cities.stream()
                        .map(c ->
                                new CitiesPage.City(
                                        c.name(), c.host().map(h -> before + h + after).orElse("")))
                        .toList());
    }
}
