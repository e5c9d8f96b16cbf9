package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.table.TableDownload;
import id.pendopo.platform.table.TableFormat;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.ShellFactory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.delivery.Pause;
import id.pendopo.publishing.delivery.PausePublishing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The queue, in which nothing can be stuck unseen, and the pause of everything. */
@Controller
class QueueController {
    static final String PATH = "/kerja/antrean";
    private final QueuePages pages;
    private final PausePublishing pausing;
    private final Directory directory;
    private final ShellFactory shells;
    private final InstantSource clock;

    QueueController(
            QueuePages pages,
            PausePublishing pausing,
            Directory directory,
            ShellFactory shells,
            InstantSource clock) {
        this.pages = pages;
        this.pausing = pausing;
        this.directory = directory;
        this.shells = shells;
        this.clock = clock;
    }

    @Needs(PublishingPermission.VIEW)
    @GetMapping(PATH)
    ModelAndView list(
            City city,
            Actor actor,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request) {
        return pages.list(city, actor, asked, shells.texts(request), Map.of(), Faults.none());
    }

    @Needs(PublishingPermission.VIEW)
    @GetMapping(PATH + "/ekspor/antrean.csv")
    void csv(
            City city,
            Actor actor,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Texts t = shells.texts(request);
        new TableDownload("antrean", pages.heads(t), pages.lines(city, actor, asked, t).stream())
                .write(response, TableFormat.CSV_OFFICE);
    }

    @Needs(PublishingPermission.PAUSE)
    @PostMapping(PATH + "/jeda")
    ModelAndView pause(
            City city,
            Actor actor,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        actor.demand(PublishingPermission.PAUSE, city.scope());
        Texts t = shells.texts(request);
        Optional<Pause.Kind> kind =
                Arrays.stream(Pause.Kind.values())
                        .filter(k -> k.name().equals(typed.get("sebab")))
                        .findFirst();
        String reason = typed.getOrDefault("alasan", "").strip();
        Optional<Instant> until =
                moment(typed.getOrDefault("sampai", ""), city)
                        .filter(at -> at.isAfter(clock.instant()));
        var faults = new ArrayList<Fault>();
        if (kind.isEmpty()) {
            faults.add(new Fault("sebab", t.of("publishing.pause.kind.missing")));
        }
        if (reason.isEmpty() || reason.length() > 500) {
            faults.add(new Fault("alasan", t.of("publishing.pause.reason.missing")));
        }
        if (until.isEmpty()) {
            faults.add(new Fault("sampai", t.of("publishing.pause.until.missing")));
        }
        if (!faults.isEmpty()) {
            return pages.list(city, actor, Map.of(), t, typed, new Faults(faults));
        }
        Pause pause =
                pausing.pause(
                        city.code(), unit(city, typed), kind.get(), reason, until.get(), actor);
        RequestContextUtils.getOutputFlashMap(request)
                .put(
                        Notice.NAME,
                        Notice.good(
                                "publishing.pause.begun", t.moment(pause.until(), city.zone())));
        return new ModelAndView("redirect:" + PATH);
    }

    @Needs(PublishingPermission.PAUSE)
    @PostMapping(PATH + "/jeda/{id}/akhiri")
    String lift(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        actor.demand(PublishingPermission.PAUSE, city.scope());
        redirect.addFlashAttribute(
                Notice.NAME,
                pausing.lift(city.code(), id, actor)
                        ? Notice.good("publishing.pause.lifted")
                        : Notice.info("publishing.pause.over"));
        return "redirect:" + PATH;
    }

    private Optional<UnitId> unit(City city, Map<String, String> typed) {
        Optional<CityRegister> register = directory.register(city.code());
        return register.stream()
                .flatMap(r -> r.activeUnits().stream())
                .map(u -> u.id())
                .filter(id -> id.toString().equals(typed.get("untuk")))
                .findFirst();
    }

    /** A moment as browsers send it, in the city's zone; empty for anything else. */
    static Optional<Instant> moment(String text, City city) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(city.zone()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Address address(Map<String, String> asked, List<String> names) {
        var address = Address.of(PATH);
        for (String name : names) {
            address = address.with(name, asked.getOrDefault(name, "").strip());
        }
        return address;
    }
}
