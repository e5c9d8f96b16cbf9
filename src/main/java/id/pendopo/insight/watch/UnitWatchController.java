package id.pendopo.insight.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.ObservatoryPermission;
import id.pendopo.observatory.VisitSummary;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One unit's site from inside: looks, alarms, visits, and the wish to look again. */
@Controller
@Needs(ObservatoryPermission.VIEW)
class UnitWatchController {
    private static final String READ = "read";
    private static final int DAYS = 30;
    private static final int VISITS = 30;
    private static final int ALARMS = 20;

    private final WatchDoor door;
    private final Observatory observatory;
    private final InstantSource clock;
    private final MessageSource messages;

    UnitWatchController(
            WatchDoor door, Observatory observatory, InstantSource clock, MessageSource messages) {
        this.door = door;
        this.observatory = observatory;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(WatchController.PATH + "/{id}")
    ModelAndView unit(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Unit unit = door.open(city, id, actor);
        return new ModelAndView(
                "insight/watchunit", "page", page(city, unit, actor, new Texts(messages, locale)));
    }

    @Needs(ObservatoryPermission.OBSERVE)
    @PostMapping(WatchController.PATH + "/{id}/amati")
    String observe(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Unit unit = door.open(city, id, actor);
        actor.demand(ObservatoryPermission.OBSERVE, unit.scope());
        redirect.addFlashAttribute(
                Notice.NAME,
                observatory.observeNow(unit.id())
                        ? Notice.good("insight.watch.observe.done", unit.name())
                        : Notice.warn("insight.watch.observe.none", unit.name()));
        return "redirect:" + WatchController.PATH + "/" + unit.id();
    }

    private UnitWatchPage page(City city, Unit unit, Actor actor, Texts texts) {
        var words = new WatchWords(texts, city);
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        LocalDate first = today.minusDays(DAYS - 1L);
        String href = WatchController.PATH + "/" + unit.id();
        return new UnitWatchPage(
                List.of(new Crumb(texts.of("insight.menu.watch"), WatchController.PATH)),
                unit.name(),
                href,
                "/unit/" + unit.slug() + "/rapor",
                actor.may(ObservatoryPermission.OBSERVE, unit.scope()),
                observatory.pulses(city.code()).stream()
                        .filter(p -> p.unit().equals(unit.id()))
                        .map(p -> words.site(p, unit))
                        .toList(),
                observatory.running(city.code()).stream()
                        .filter(v -> v.unit().equals(unit.id()))
                        .map(v -> WatchController.visit(v, unit))
                        .toList(),
                new LookDays(texts, city.zone())
                        .of(
                                observatory.looks(
                                        unit.id(), first.atStartOfDay(city.zone()).toInstant()),
                                first,
                                today),
                observatory.alarms(unit.id(), ALARMS).stream()
                        .map(a -> words.alarm(a, unit))
                        .toList(),
                observatory.visits(unit.id(), VISITS).stream()
                        .map(v -> visit(v, unit, href, city, texts))
                        .toList());
    }

    private static UnitWatchPage.VisitLine visit(
            VisitSummary visit, Unit unit, String href, City city, Texts texts) {
        return new UnitWatchPage.VisitLine(
                texts.moment(visit.endedAt(), city.zone()),
                href + "/kunjungan/" + visit.id(),
                "/unit/" + unit.slug() + "/kunjungan/" + visit.id(),
                texts.number(visit.pagesRead()),
                visit.homeOutcome().equals(READ) ? Tone.GOOD : Tone.BAD,
                texts.of("outcome." + visit.homeOutcome()));
    }
}
