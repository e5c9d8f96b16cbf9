package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.calendar.CalendarSettingsRepository;
import id.pendopo.newsroom.calendar.DayNote;
import id.pendopo.newsroom.calendar.Pillar;
import id.pendopo.newsroom.calendar.SetUpCalendar;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings of the calendar: pillars, notes of days, fields of work. */
@Controller
@Needs(NewsroomPermission.SETTINGS)
class CalendarSettingsController {
    private static final String PATH = CalendarController.PATH + "/pengaturan";

    private final CalendarSettingsRepository settings;
    private final SetUpCalendar setUp;
    private final Directory directory;
    private final MessageSource messages;
    private final InstantSource clock;

    CalendarSettingsController(
            CalendarSettingsRepository settings,
            SetUpCalendar setUp,
            Directory directory,
            MessageSource messages,
            InstantSource clock) {
        this.settings = settings;
        this.setUp = setUp;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView page(
            City city, Actor actor, Locale locale, @RequestParam(defaultValue = "") String unit) {
        actor.demand(NewsroomPermission.SETTINGS, city.scope());
        var t = new Texts(messages, locale);
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        Map<DayOfWeek, Pillar> pillars = settings.pillars(city.code());
        Map<UnitId, List<String>> fields = settings.fields(city.code());
        Optional<Unit> chosen = unit(city, unit);
        return new ModelAndView(
                "newsroom/calendarsettings",
                "page",
                new CalendarSettingsPage(
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> weekday(day, pillars, locale))
                                .toList(),
                        settings
                                .notes(city.code(), today.minusMonths(1), today.plusYears(1))
                                .stream()
                                .map(n ->
                                        new CalendarSettingsPage.Note(
                                                n.day().toString(),
                                                t.date(n.day()),
                                                n.mourning(),
                                                n.note()))
                                .toList(),
                        today.toString(),
                        directory.units(city.code()).stream()
                                .map(u -> new Option(u.id().toString(), u.name()))
                                .toList(),
                        chosen.map(u -> u.id().toString()).orElse(""),
                        chosen.map(Unit::name).orElse(""),
                        chosen.map(u -> fields.getOrDefault(u.id(), List.of())).stream()
                                .map(names -> String.join("\n", names))
                                .findFirst()
                                .orElse(""),
                        t.of("newsroom.calendar.fields.listed", fields.size()),
                        List.of(
                                new Crumb(
                                        t.of("newsroom.calendar.menu"), CalendarController.PATH))));
    }

    @PostMapping(PATH + "/pilar")
    String pillars(
            City city,
            Actor actor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        setUp.pillars(
                city,
                Arrays.stream(DayOfWeek.values())
                        .map(day ->
                                new Pillar(
                                        day,
                                        sent.getOrDefault("pilar" + day.getValue(), ""),
                                        sent.getOrDefault("catatan" + day.getValue(), "")))
                        .toList(),
                actor);
        return done(redirect, "newsroom.calendar.pillars.saved", "");
    }

    @PostMapping(PATH + "/hari")
    String note(
            City city,
            Actor actor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        actor.demand(NewsroomPermission.SETTINGS, city.scope());
        Optional<LocalDate> day = CalendarController.day(sent.getOrDefault("hari", ""));
        if (day.isEmpty()) {
            redirect.addFlashAttribute(Notice.NAME, Notice.bad("newsroom.calendar.move.no-day"));
            return "redirect:" + PATH;
        }
        setUp.note(
                city,
                new DayNote(
                        day.get(),
                        "true".equals(sent.get("duka")),
                        sent.getOrDefault("catatan", "")),
                actor);
        return done(redirect, "newsroom.calendar.note.saved", "");
    }

    @PostMapping(PATH + "/bidang")
    String fields(
            City city,
            Actor actor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        actor.demand(NewsroomPermission.SETTINGS, city.scope());
        Unit unit =
                unit(city, sent.getOrDefault("unit", ""))
                        .orElseThrow(() -> new NotFound("Unit of the fields of work"));
        setUp.fields(city, unit, sent.getOrDefault("bidang", "").lines().toList(), actor);
        return done(redirect, "newsroom.calendar.fields.saved", "?unit=" + unit.id());
    }

    private static CalendarSettingsPage.Weekday weekday(
            DayOfWeek day, Map<DayOfWeek, Pillar> pillars, Locale locale) {
        Pillar pillar = pillars.getOrDefault(day, new Pillar(day, "", ""));
        return new CalendarSettingsPage.Weekday(
                day.getValue(),
                day.getDisplayName(TextStyle.FULL, locale),
                pillar.name(),
                pillar.note());
    }

    private Optional<Unit> unit(City city, String id) {
        return directory.units(city.code()).stream()
                .filter(u -> u.id().toString().equals(id))
                .findFirst();
    }

    private static String done(RedirectAttributes redirect, String text, String query) {
        redirect.addFlashAttribute(Notice.NAME, Notice.good(text));
        return "redirect:" + PATH + query;
    }
}
