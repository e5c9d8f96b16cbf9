package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.narrative.AdoptNarrative;
import id.pendopo.newsroom.narrative.GiveNarrative;
import id.pendopo.newsroom.narrative.NarrativeId;
import id.pendopo.newsroom.narrative.NarrativeOutcome;
import id.pendopo.newsroom.narrative.TakeCorrection;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a narrative: adopted, declined, corrected, reminded of, called off. */
@Controller
class NarrativeActController {
    private static final String HOME = NarrativeController.PATH + "/{id}";

    private final NarrativeDoor door;
    private final NarrativePages pages;
    private final AdoptNarrative adopting;
    private final TakeCorrection taking;
    private final GiveNarrative giving;
    private final MessageSource messages;

    NarrativeActController(
            NarrativeDoor door,
            NarrativePages pages,
            AdoptNarrative adopting,
            TakeCorrection taking,
            GiveNarrative giving,
            MessageSource messages) {
        this.door = door;
        this.pages = pages;
        this.adopting = adopting;
        this.taking = taking;
        this.giving = giving;
        this.messages = messages;
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "/pakai")
    ModelAndView adopt(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return told(
                adopting.adopt(
                        city,
                        new NarrativeId(id),
                        unit(sent),
                        sent.getOrDefault("tambahan", ""),
                        actor),
                "adopted",
                new Asked(city, actor, locale, id, sent),
                redirect);
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "/tolak")
    ModelAndView decline(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        return told(
                adopting.decline(
                        city,
                        new NarrativeId(id),
                        unit(sent),
                        sent.getOrDefault("alasan", ""),
                        actor),
                "declined",
                new Asked(city, actor, locale, id, sent),
                redirect);
    }

    /** Takes the newest text over, or says that the story already says it in its own words. */
    @Needs(NewsroomPermission.WRITE)
    @PostMapping(HOME + "/perbaikan")
    ModelAndView take(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        var narrative = new NarrativeId(id);
        boolean settled = "true".equals(sent.get("sudah"));
        return told(
                settled
                        ? taking.settle(city, narrative, unit(sent), actor)
                        : taking.take(city, narrative, unit(sent), actor),
                settled ? "settled" : "taken-over",
                new Asked(city, actor, locale, id, sent),
                redirect);
    }

    @Needs(NewsroomPermission.NARRATE)
    @PostMapping(HOME + "/ingatkan")
    String remind(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        door.toSee(city, id, actor);
        int units = giving.remind(new NarrativeId(id), actor);
        redirect.addFlashAttribute(
                Notice.NAME,
                units == 0
                        ? Notice.info("newsroom.narrative.done.nobody")
                        : Notice.good("newsroom.narrative.done.reminded", units));
        return home(id);
    }

    @Needs(NewsroomPermission.NARRATE)
    @PostMapping(HOME + "/akhiri")
    String end(City city, Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        door.toSee(city, id, actor);
        giving.end(new NarrativeId(id), actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.narrative.done.ended"));
        return home(id);
    }

    /** Who asked for what. */
    private record Asked(
            City city, Actor actor, Locale locale, UUID id, Map<String, String> sent) {}

    private ModelAndView told(
            NarrativeOutcome outcome, String done, Asked asked, RedirectAttributes redirect) {
        var words = new NarrativeWords(asked.city(), new Texts(messages, asked.locale()));
        return switch (outcome) {
            case NarrativeOutcome.Done(var narrative) ->
                    back(asked.id(), Notice.good("newsroom.narrative.done." + done), redirect);
            case NarrativeOutcome.Adopted(var story, var shown) ->
                    back(
                            asked.id(),
                            Notice.good(
                                    shown
                                            ? "newsroom.narrative.done.adopted-shown"
                                            : "newsroom.narrative.done.adopted"),
                            redirect);
            case NarrativeOutcome.Stale() ->
                    back(asked.id(), Notice.warn("newsroom.narrative.done.stale"), redirect);
            case NarrativeOutcome.Refused(var faults) ->
                    again(asked, words.faults(faults), words.t());
        };
    }

    private ModelAndView again(Asked asked, Faults faults, Texts t) {
        var typed =
                new NarrativePage.Typed(
                        asked.sent().getOrDefault("unit", ""),
                        asked.sent().getOrDefault("tambahan", ""),
                        asked.sent().getOrDefault("alasan", ""));
        List<Fault> all = faults.all();
        return new ModelAndView(
                "newsroom/narrative",
                "page",
                pages.of(
                        door.toSee(asked.city(), asked.id(), asked.actor()),
                        asked.city(),
                        asked.actor(),
                        t,
                        new Faults(all),
                        typed));
    }

    private static ModelAndView back(UUID id, Notice notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.NAME, notice);
        return new ModelAndView(home(id));
    }

    private static String home(UUID id) {
        return "redirect:" + NarrativeController.PATH + "/" + id;
    }

    private static UnitId unit(Map<String, String> sent) {
        String unit = sent.getOrDefault("unit", "");
        if (!unit.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("Unit that decides on a narrative");
        }
        return new UnitId(UUID.fromString(unit));
    }
}
