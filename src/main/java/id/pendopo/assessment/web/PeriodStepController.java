package id.pendopo.assessment.web;

import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.period.FreezePeriod;
import id.pendopo.assessment.period.OpenPeriod;
import id.pendopo.assessment.period.Period;
import id.pendopo.assessment.period.PeriodFault;
import id.pendopo.assessment.period.PeriodOutcome;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
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

/** The two steps of a period that cannot be taken back: opening and freezing. */
@Controller
@Needs(AssessmentPermission.MANAGE)
class PeriodStepController {
    private final OpenPeriod open;
    private final FreezePeriod freeze;
    private final PeriodDoor door;
    private final MessageSource messages;

    PeriodStepController(
            OpenPeriod open, FreezePeriod freeze, PeriodDoor door, MessageSource messages) {
        this.open = open;
        this.freeze = freeze;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping("/kerja/periode/{id}/buka")
    ModelAndView askToOpen(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Period period = door.toManage(city, id, actor);
        List<PeriodFault> faults =
                period.state() == Period.State.FROZEN ? List.of(PeriodFault.FROZEN) : List.of();
        return opening(period, faults, new Texts(messages, locale));
    }

    @PostMapping("/kerja/periode/{id}/buka")
    ModelAndView open(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        Period seen = door.toManage(city, id, actor);
        return switch (open.open(seen.id(), actor)) {
            case PeriodOutcome.Done(var period) -> done(period, "opened", redirect);
            case PeriodOutcome.Unchanged(var period) -> home(period);
            case PeriodOutcome.Refused(var faults) ->
                    opening(seen, faults, new Texts(messages, locale));
        };
    }

    @GetMapping("/kerja/periode/{id}/bekukan")
    ModelAndView askToFreeze(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        return freezing(city, door.toManage(city, id, actor), new Texts(messages, locale));
    }

    @PostMapping("/kerja/periode/{id}/bekukan")
    ModelAndView freeze(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            RedirectAttributes redirect) {
        Period seen = door.toManage(city, id, actor);
        return switch (freeze.freeze(seen.id(), actor)) {
            case PeriodOutcome.Done(var period) -> done(period, "frozen", redirect);
            case PeriodOutcome.Unchanged(var period) -> home(period);
            case PeriodOutcome.Refused refused -> freezing(city, seen, new Texts(messages, locale));
        };
    }

    private static ModelAndView opening(Period period, List<PeriodFault> faults, Texts t) {
        List<String> effects =
                List.of(
                        t.of("assessment.period.open.effect.rubric", period.rubric().toString()),
                        t.of("assessment.period.open.effect.until", t.date(period.endsOn())),
                        t.of("assessment.period.open.effect.back"));
        return step("open", "buka", period, effects, faults, t);
    }

    private ModelAndView freezing(City city, Period period, Texts t) {
        FreezePeriod.Preview would = freeze.preview(period);
        List<String> effects =
                List.of(
                        t.of(
                                "assessment.period.freeze.effect.units",
                                would.units(),
                                would.measured(),
                                would.ranked()),
                        t.of(
                                "assessment.period.freeze.effect.until",
                                t.moment(would.until(), city.zone())),
                        t.of("assessment.period.freeze.effect.rubric", period.rubric().toString()),
                        t.of("assessment.period.freeze.effect.back"));
        return step("freeze", "bekukan", period, effects, would.faults(), t);
    }

    private static ModelAndView step(
            String act,
            String path,
            Period period,
            List<String> effects,
            List<PeriodFault> faults,
            Texts t) {
        String home = "/kerja/periode/" + period.id();
        return new ModelAndView(
                "assessment/periodstep",
                "page",
                new PeriodStepPage(
                        "assessment.period." + act,
                        period.name(),
                        home + "/" + path,
                        home,
                        effects,
                        faults.isEmpty(),
                        PeriodWords.crumbs(t, period),
                        PeriodWords.faults(faults, t)));
    }

    private static ModelAndView done(Period period, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good("assessment.period.done." + what, period.name()));
        return home(period);
    }

    private static ModelAndView home(Period period) {
        return new ModelAndView("redirect:/kerja/periode/" + period.id());
    }
}
