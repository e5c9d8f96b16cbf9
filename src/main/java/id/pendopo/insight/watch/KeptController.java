package id.pendopo.insight.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.Observatory.Body;
import id.pendopo.observatory.ObservatoryPermission;
import id.pendopo.observatory.PageSeen;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitSummary;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Kept pages: what a site really answered, shown so that nothing of it can act. */
@Controller
@Needs(ObservatoryPermission.VIEW)
class KeptController {
    private static final String VISIT = WatchController.PATH + "/{id}/kunjungan/{visit}";
    private static final String READ = "read";

    private final WatchDoor door;
    private final Observatory observatory;
    private final MessageSource messages;

    KeptController(WatchDoor door, Observatory observatory, MessageSource messages) {
        this.door = door;
        this.observatory = observatory;
        this.messages = messages;
    }

    @GetMapping(VISIT)
    ModelAndView visit(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable("visit") UUID visitId) {
        var texts = new Texts(messages, locale);
        Unit unit = door.open(city, id, actor);
        VisitSummary visit = visit(unit, visitId);
        return new ModelAndView(
                "insight/keptvisit",
                "page",
                new KeptVisitPage(
                        crumbs(unit, texts),
                        unit.name(),
                        texts.moment(visit.endedAt(), city.zone()),
                        "/unit/" + unit.slug() + "/kunjungan/" + visit.id(),
                        observatory.pages(visit.id()).stream()
                                .map(p -> row(p, href(unit, visit), texts))
                                .toList()));
    }

    @GetMapping(VISIT + "/{position}")
    ModelAndView page(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable("visit") UUID visitId,
            @PathVariable int position) {
        var texts = new Texts(messages, locale);
        Unit unit = door.open(city, id, actor);
        VisitSummary visit = visit(unit, visitId);
        PageSeen page = page(visit, position);
        String when = texts.moment(visit.endedAt(), city.zone());
        var crumbs = new ArrayList<>(crumbs(unit, texts));
        crumbs.add(new Crumb(when, href(unit, visit)));
        return new ModelAndView(
                "insight/kept",
                "page",
                new KeptPage(
                        List.copyOf(crumbs),
                        unit.name(),
                        page.title(),
                        page.address().toString(),
                        texts.moment(page.readAt(), city.zone()),
                        page.contentHash(),
                        page.responseHead(),
                        page.kept() ? href(unit, visit) + "/" + position + "/isi" : ""));
    }

    @GetMapping(VISIT + "/{position}/isi")
    void body(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable("visit") UUID visitId,
            @PathVariable int position,
            HttpServletResponse response)
            throws IOException {
        VisitSummary visit = visit(door.open(city, id, actor), visitId);
        Body body =
                observatory
                        .body(visit.id(), page(visit, position).position())
                        .orElseThrow(() ->
                                new NotFound("Page %d of visit %s".formatted(position, visitId)));
        ClosedFrame.write(body, response);
    }

    private VisitSummary visit(Unit unit, UUID visit) {
        return observatory
                .visit(new VisitId(visit))
                .filter(v -> v.unit().equals(unit.id()))
                .orElseThrow(() -> new NotFound("Visit %s of %s".formatted(visit, unit.id())));
    }

    private PageSeen page(VisitSummary visit, int position) {
        return observatory.pages(visit.id()).stream()
                .filter(p -> p.position() == position)
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("Page %d of visit %s".formatted(position, visit.id())));
    }

    private static String href(Unit unit, VisitSummary visit) {
        return WatchController.PATH + "/" + unit.id() + "/kunjungan/" + visit.id();
    }

    private static List<Crumb> crumbs(Unit unit, Texts texts) {
        return List.of(
                new Crumb(texts.of("insight.menu.watch"), WatchController.PATH),
                new Crumb(unit.name(), WatchController.PATH + "/" + unit.id()));
    }

    private static KeptVisitPage.Row row(PageSeen page, String href, Texts texts) {
        return new KeptVisitPage.Row(
                page.title(),
                page.address().toString(),
                page.kept() ? href + "/" + page.position() : "",
                page.outcome().equals(READ) ? Tone.GOOD : Tone.WARN,
                texts.of("outcome." + page.outcome()));
    }
}
