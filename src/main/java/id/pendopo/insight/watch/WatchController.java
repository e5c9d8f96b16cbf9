package id.pendopo.insight.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.ObservatoryPermission;
import id.pendopo.observatory.RunningVisit;
import id.pendopo.observatory.SitePulse;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Observing as it goes on: visits under way, alarms, every site. */
@Controller
@Needs(ObservatoryPermission.VIEW)
class WatchController {
    static final String PATH = "/kerja/pengamatan";
    private static final Duration ROUND = Duration.ofDays(1);
    private static final int ROWS = 50;

    private final WatchDoor door;
    private final Observatory observatory;
    private final InstantSource clock;
    private final MessageSource messages;

    WatchController(
            WatchDoor door, Observatory observatory, InstantSource clock, MessageSource messages) {
        this.door = door;
        this.observatory = observatory;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView watch(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> parameters) {
        var texts = new Texts(messages, locale);
        var words = new WatchWords(texts, city);
        WatchQuery query = WatchQuery.of(parameters);
        Map<UnitId, Unit> units = door.units(city, actor);
        List<SitePulse> pulses = pulses(city, units);
        List<SitePulse> wanted = query.of(pulses, units);
        var paging = new Paging(query.page(), ROWS, wanted.size(), query.address());
        return new ModelAndView(
                "insight/watch",
                "page",
                new WatchPage(
                        running(city, units, pulses),
                        observatory.openAlarms(city.code()).stream()
                                .flatMap(a ->
                                        Stream.ofNullable(units.get(a.unit()))
                                                .map(u -> words.alarm(a, u)))
                                .toList(),
                        wanted.stream()
                                .skip(paging.offset())
                                .limit(ROWS)
                                .flatMap(p ->
                                        Stream.ofNullable(units.get(p.unit()))
                                                .map(u -> words.site(p, u)))
                                .toList(),
                        query.text(),
                        query.state().map(WatchQuery.State::word).orElse(""),
                        Arrays.stream(WatchQuery.State.values())
                                .map(s -> new Option(s.word(), texts.of("insight.pulse", s)))
                                .toList(),
                        query.filtered(),
                        query.sort(),
                        paging));
    }

    /** The part of the page that changes while visits go on. */
    @GetMapping(PATH + "/berjalan")
    ModelAndView running(City city, Actor actor) {
        Map<UnitId, Unit> units = door.units(city, actor);
        return new ModelAndView(
                "insight/watchrunning", "page", running(city, units, pulses(city, units)));
    }

    private List<SitePulse> pulses(City city, Map<UnitId, Unit> units) {
        return observatory.pulses(city.code()).stream()
                .filter(p -> units.containsKey(p.unit()))
                .toList();
    }

    private WatchPage.Running running(City city, Map<UnitId, Unit> units, List<SitePulse> pulses) {
        Instant from = clock.instant().minus(ROUND);
        return new WatchPage.Running(
                pulses.stream()
                        .filter(p -> p.lastVisit().map(v -> v.isAfter(from)).orElse(false))
                        .count(),
                pulses.size(),
                observatory.running(city.code()).stream()
                        .flatMap(v -> Stream.ofNullable(units.get(v.unit())).map(u -> visit(v, u)))
                        .toList());
    }

    static WatchPage.Visit visit(RunningVisit visit, Unit unit) {
        return new WatchPage.Visit(
                visit.id().toString(),
                unit.name(),
                PATH + "/" + unit.id(),
                visit.pagesRead(),
                visit.pagesPlanned(),
                visit.nowReading());
    }
}
