package id.pendopo.insight.evidence;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.PageSeen;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitSummary;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One visit of a unit's site, for everybody. */
@Controller
class VisitController {
    private static final String READ = "read";
    private static final int KILO = 1000;

    private final Directory directory;
    private final Observatory observatory;
    private final MessageSource messages;

    VisitController(Directory directory, Observatory observatory, MessageSource messages) {
        this.directory = directory;
        this.observatory = observatory;
        this.messages = messages;
    }

    @GetMapping("/unit/{slug}/kunjungan/{visit}")
    ModelAndView visit(
            City city, Locale locale, @PathVariable String slug, @PathVariable("visit") UUID id) {
        Unit unit = directory.unit(city.code(), slug).orElseThrow(VisitController::missing);
        VisitSummary visit =
                observatory
                        .visit(new VisitId(id))
                        .filter(v -> v.unit().equals(unit.id()))
                        .orElseThrow(VisitController::missing);
        return new ModelAndView(
                "insight/visit", "page", page(city, unit, visit, new Texts(messages, locale)));
    }

    private VisitPage page(City city, Unit unit, VisitSummary visit, Texts texts) {
        String href = "/unit/" + unit.slug();
        Duration took = Duration.between(visit.startedAt(), visit.endedAt());
        return new VisitPage(
                List.of(
                        new Crumb(texts.of("insight.board.title"), "/papan"),
                        new Crumb(unit.name(), href),
                        new Crumb(texts.of("insight.card.over"), href + "/rapor")),
                unit.name(),
                visit.address().toString(),
                texts.moment(visit.endedAt(), city.zone()),
                texts.of("insight.visit.took", took.toSeconds(), visit.pagesRead()),
                observatory.pages(visit.id()).stream().map(p -> row(p, city, texts)).toList());
    }

    private static VisitPage.Row row(PageSeen page, City city, Texts texts) {
        boolean redirected = !page.requested().equals(page.address());
        return new VisitPage.Row(
                page.address().toString(),
                redirected ? page.requested().toString() : "",
                texts.of(
                        "insight.purpose."
                                + page.purpose().toLowerCase(Locale.ROOT).replace('_', '-')),
                page.outcome().equals(READ) ? Tone.GOOD : Tone.WARN,
                texts.of("outcome." + page.outcome()),
                page.title(),
                page.published().map(texts::date).orElse(""),
                texts.moment(page.readAt(), city.zone()),
                texts.of(
                        "insight.visit.detail",
                        page.status(),
                        Math.ceilDiv(page.bytes(), KILO),
                        page.firstByteMillis()),
                page.responseHead(),
                page.contentHash());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
