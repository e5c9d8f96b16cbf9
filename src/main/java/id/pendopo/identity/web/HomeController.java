package id.pendopo.identity.web;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page "Hari ini": what waits for the person, of all modules. */
@Controller
class HomeController {
    private final List<TodaySource> sources;
    private final InstantSource clock;
    private final Clocks clocks;
    private final ShellFactory shells;

    HomeController(
            List<TodaySource> sources, InstantSource clock, Clocks clocks, ShellFactory shells) {
        this.sources = sources;
        this.clock = clock;
        this.clocks = clocks;
        this.shells = shells;
    }

    @Needs(Needs.SIGNED_IN)
    @GetMapping("/kerja")
    ModelAndView home(Actor actor, HttpServletRequest request) {
        Texts t = shells.texts(request);
        Moment moment = clocks.at(t);
        Instant now = clock.instant();
        List<HomePage.Item> items =
                sources.stream()
                        .flatMap(source -> source.waitingFor(actor).stream())
                        .sorted(Comparator.comparing(item -> item.due().orElse(Instant.MAX)))
                        .map(item -> item(item, t, moment, now))
                        .toList();
        return new ModelAndView(
                "identity/home",
                "page",
                new HomePage(actor.name(), !actor.granted().isEmpty(), moment.day(now), items));
    }

    private static HomePage.Item item(TodayItem item, Texts t, Moment moment, Instant now) {
        return new HomePage.Item(
                t.of(item.text(), item.arguments().toArray()),
                item.address(),
                item.due().map(moment::minute).orElse(""),
                item.due().map(due -> due.isBefore(now)).orElse(false));
    }
}
