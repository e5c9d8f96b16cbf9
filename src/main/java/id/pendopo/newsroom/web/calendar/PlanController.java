package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.calendar.CalendarSettingsRepository;
import id.pendopo.newsroom.calendar.KeepPlan;
import id.pendopo.newsroom.calendar.Plan;
import id.pendopo.newsroom.calendar.PlanId;
import id.pendopo.newsroom.calendar.PlanRepository;
import id.pendopo.newsroom.calendar.Planned;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans: written, changed, given up, and begun as stories. */
@Controller
class PlanController {
    private static final String HOME = PlanForms.HOME;

    private final PlanRepository plans;
    private final KeepPlan keeping;
    private final CalendarSettingsRepository settings;
    private final PlanForms forms;
    private final MessageSource messages;
    private final InstantSource clock;

    PlanController(
            PlanRepository plans,
            KeepPlan keeping,
            CalendarSettingsRepository settings,
            PlanForms forms,
            MessageSource messages,
            InstantSource clock) {
        this.plans = plans;
        this.keeping = keeping;
        this.settings = settings;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Needs(NewsroomPermission.WRITE)
    @GetMapping(HOME + "baru")
    ModelAndView fresh(
            City city, Actor actor, Locale locale, @RequestParam Map<String, String> sent) {
        LocalDate day =
                CalendarController.day(sent.getOrDefault("hari", ""))
                        .orElse(LocalDate.ofInstant(clock.instant(), city.zone()));
        String pillar =
                Optional.ofNullable(settings.pillars(city.code()).get(day.getDayOfWeek()))
                        .map(p -> p.name())
                        .orElse("");
        var draft = new Plan.Draft(day, StoryKind.NEWS, "", pillar, "");
        return forms.fresh(
                city, actor, draft, sent.getOrDefault("unit", ""), locale, Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "baru")
    ModelAndView add(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var t = new Texts(messages, locale);
        Optional<Plan.Draft> draft = draft(sent);
        String chosen = sent.getOrDefault("unit", "");
        if (draft.isEmpty()) {
            return forms.fresh(city, actor, blank(sent, city), chosen, locale, PlanForms.noDay(t));
        }
        Planned added =
                keeping.add(city.code(), forms.owner(city, chosen, actor), draft.get(), actor);
        return added instanceof Planned.Refused(var why)
                ? forms.fresh(city, actor, draft.get(), chosen, locale, PlanForms.faults(why, t))
                : back(draft.get().day(), Notice.good("newsroom.calendar.plan.added"), redirect);
    }

    @Needs(NewsroomPermission.VIEW)
    @GetMapping(HOME + "{id}")
    ModelAndView plan(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Plan plan = toSee(city, id, actor);
        return forms.known(
                city, actor, plan, plan.draft(), new Texts(messages, locale), Faults.none());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "{id}")
    ModelAndView change(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var t = new Texts(messages, locale);
        Plan plan = toSee(city, id, actor);
        Optional<Plan.Draft> draft = draft(sent);
        if (draft.isEmpty()) {
            return forms.known(city, actor, plan, blank(sent, city), t, PlanForms.noDay(t));
        }
        return switch (keeping.change(plan.id(), seen(sent), draft.get(), actor)) {
            case Planned.Done() ->
                    back(draft.get().day(), Notice.good("newsroom.calendar.plan.saved"), redirect);
            case Planned.Begun(var story) -> new ModelAndView("redirect:/kerja/berita/" + story);
            case Planned.Stale() ->
                    forms.known(
                            city,
                            actor,
                            plan,
                            draft.get(),
                            t,
                            new Faults(
                                    List.of(new Fault("", t.of("newsroom.calendar.plan.stale")))));
            case Planned.Refused(var why) ->
                    forms.known(city, actor, plan, draft.get(), t, PlanForms.faults(why, t));
        };
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "{id}/jadikan")
    ModelAndView begin(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Plan plan = toSee(city, id, actor);
        if (keeping.begin(plan.id(), actor) instanceof Planned.Begun(var story)) {
            redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.calendar.begun"));
            return new ModelAndView("redirect:/kerja/berita/" + story + "/tulis");
        }
        redirect.addFlashAttribute(
                Notice.NAME, Notice.bad(CalendarController.refusal(Planned.Why.SETTLED)));
        return new ModelAndView("redirect:" + HOME + id);
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "{id}/batal")
    ModelAndView drop(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Plan plan = toSee(city, id, actor);
        Notice notice =
                switch (keeping.drop(plan.id(), seen(sent), actor)) {
                    case Planned.Done() ->
                            Notice.good("newsroom.calendar.plan.dropped", plan.draft().title());
                    case Planned.Begun(var story) -> Notice.good("newsroom.calendar.begun");
                    case Planned.Stale() -> Notice.warn("newsroom.calendar.stale");
                    case Planned.Refused(var why) -> Notice.bad(CalendarController.refusal(why));
                };
        return back(plan.draft().day(), notice, redirect);
    }

    private Plan toSee(City city, UUID id, Actor actor) {
        Plan plan =
                plans.find(new PlanId(id))
                        .filter(p -> p.city().equals(city.code()))
                        .orElseThrow(() -> new NotFound("Plan " + id));
        actor.demand(NewsroomPermission.VIEW, plan.scope());
        return plan;
    }

    private static Optional<Plan.Draft> draft(Map<String, String> sent) {
        return CalendarController.day(sent.getOrDefault("hari", "")).map(day -> draft(sent, day));
    }

    private Plan.Draft blank(Map<String, String> sent, City city) {
        return draft(sent, LocalDate.ofInstant(clock.instant(), city.zone()));
    }

    private static Plan.Draft draft(Map<String, String> sent, LocalDate day) {
        StoryKind kind =
                Arrays.stream(StoryKind.values())
                        .filter(k -> k.name().equals(sent.get("jenis")))
                        .findFirst()
                        .orElse(StoryKind.NEWS);
        return new Plan.Draft(
                day,
                kind,
                sent.getOrDefault("judul", ""),
                sent.getOrDefault("pilar", ""),
                sent.getOrDefault("catatan", ""));
    }

    private static int seen(Map<String, String> sent) {
        String version = sent.getOrDefault("versi", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static ModelAndView back(LocalDate day, Notice notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return new ModelAndView(
                "redirect:%s?bulan=%s"
                        .formatted(CalendarController.PATH, day.toString().substring(0, 7)));
    }
}
