package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.calendar.KeepPlan;
import id.pendopo.newsroom.calendar.MoveScheduled;
import id.pendopo.newsroom.calendar.PlanId;
import id.pendopo.newsroom.calendar.PlanRepository;
import id.pendopo.newsroom.calendar.Planned;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.LocalPath;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the calendar, and moves what stands in it. */
@Controller
class CalendarController {
    static final String PATH = "/kerja/kalender";

    private final CalendarPages pages;
    private final PlanRepository plans;
    private final KeepPlan keeping;
    private final MoveScheduled moving;
    private final MessageSource messages;

    CalendarController(
            CalendarPages pages,
            PlanRepository plans,
            KeepPlan keeping,
            MoveScheduled moving,
            MessageSource messages) {
        this.pages = pages;
        this.plans = plans;
        this.keeping = keeping;
        this.moving = moving;
        this.messages = messages;
    }

    @Needs(NewsroomPermission.VIEW)
    @GetMapping(PATH)
    ModelAndView calendar(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> sent) {
        return new ModelAndView(
                "newsroom/calendar",
                "page",
                pages.of(city, actor, sent, new Texts(messages, locale)));
    }

    /** Puts a plan or a scheduled story on another day, and comes back to where one was. */
    @Needs({NewsroomPermission.WRITE, NewsroomPermission.PUBLISH})
    @PostMapping(PATH + "/pindah")
    String move(
            City city,
            Actor actor,
            @RequestParam(defaultValue = "") String apa,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "0") String versi,
            @RequestParam(defaultValue = "") String hari,
            @RequestParam(defaultValue = "") String kembali,
            RedirectAttributes redirect) {
        Optional<LocalDate> day = day(hari);
        if (day.isEmpty() || !versi.matches("\\d{1,9}")) {
            redirect.addFlashAttribute(Notice.NAME, Notice.bad("newsroom.calendar.move.no-day"));
        } else {
            UUID item = id(id);
            int seen = Integer.parseInt(versi);
            Planned moved =
                    apa.equals("berita")
                            ? moving.move(city, new StoryId(item), seen, day.get(), actor)
                            : movePlan(city, item, seen, day.get(), actor);
            redirect.addFlashAttribute(Notice.NAME, told(moved));
        }
        return "redirect:" + back(kembali);
    }

    private Planned movePlan(City city, UUID id, int seen, LocalDate day, Actor actor) {
        PlanId plan = new PlanId(id);
        plans.find(plan)
                .filter(p -> p.city().equals(city.code()))
                .orElseThrow(() -> new NotFound("Plan " + id));
        return keeping.move(plan, seen, day, actor);
    }

    private static Notice told(Planned planned) {
        return switch (planned) {
            case Planned.Done() -> Notice.good("newsroom.calendar.moved");
            case Planned.Begun(var story) -> Notice.good("newsroom.calendar.begun");
            case Planned.Stale() -> Notice.warn("newsroom.calendar.stale");
            case Planned.Refused(var why) -> Notice.bad(refusal(why));
        };
    }

    static String refusal(Planned.Why why) {
        return "newsroom.calendar.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String back(String address) {
        String local = LocalPath.or(address, PATH);
        return local.equals(PATH) || local.startsWith(PATH + "?") ? local : PATH;
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static UUID id(String text) {
        if (!text.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")) {
            throw new NotFound("Thing of the calendar");
        }
        return UUID.fromString(text);
    }
}
