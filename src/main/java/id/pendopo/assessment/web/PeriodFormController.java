package id.pendopo.assessment.web;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.AssessmentPermission;
import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.period.Period;
import id.pendopo.assessment.period.PeriodDraft;
import id.pendopo.assessment.period.PeriodOutcome;
import id.pendopo.assessment.period.PreparePeriod;
import id.pendopo.assessment.period.RenamePeriod;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
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

/** The forms of a new period and of a period's name. */
@Controller
@Needs(AssessmentPermission.MANAGE)
class PeriodFormController {
    private final PreparePeriod prepare;
    private final RenamePeriod rename;
    private final PeriodDoor door;
    private final Assessment assessment;
    private final RubricCatalog rubrics;
    private final MessageSource messages;

    PeriodFormController(
            PreparePeriod prepare,
            RenamePeriod rename,
            PeriodDoor door,
            Assessment assessment,
            RubricCatalog rubrics,
            MessageSource messages) {
        this.prepare = prepare;
        this.rename = rename;
        this.door = door;
        this.assessment = assessment;
        this.rubrics = rubrics;
        this.messages = messages;
    }

    /** The fields as typed. */
    private record Typed(String name, String starts, String ends, String rubric) {}

    @GetMapping("/kerja/periode/baru")
    ModelAndView fresh(City city, Actor actor, Locale locale) {
        actor.demand(AssessmentPermission.MANAGE, city.scope());
        String usual = assessment.rubric(city.code()).ref().toString();
        return form(new Typed("", "", "", usual), Faults.none(), new Texts(messages, locale));
    }

    @PostMapping("/kerja/periode/baru")
    ModelAndView prepare(
            City city,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String starts,
            @RequestParam(defaultValue = "") String ends,
            @RequestParam(defaultValue = "") String rubric,
            RedirectAttributes redirect) {
        var t = new Texts(messages, locale);
        var draft = new PeriodDraft(name, day(starts), day(ends), ref(rubric));
        return switch (prepare.prepare(city.code(), draft, actor)) {
            case PeriodOutcome.Done(var period) -> done(period, "prepared", redirect);
            case PeriodOutcome.Unchanged(var period) -> home(period);
            case PeriodOutcome.Refused(var faults) ->
                    form(new Typed(name, starts, ends, rubric), PeriodWords.faults(faults, t), t);
        };
    }

    @GetMapping("/kerja/periode/{id}/nama")
    ModelAndView name(City city, Actor actor, Locale locale, @PathVariable UUID id) {
        Period period = door.toManage(city, id, actor);
        return nameForm(period, period.name(), Faults.none(), new Texts(messages, locale));
    }

    @PostMapping("/kerja/periode/{id}/nama")
    ModelAndView rename(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes redirect) {
        Period seen = door.toManage(city, id, actor);
        var t = new Texts(messages, locale);
        return switch (rename.rename(seen.id(), name, actor)) {
            case PeriodOutcome.Done(var period) -> done(period, "renamed", redirect);
            case PeriodOutcome.Unchanged(var period) -> home(period);
            case PeriodOutcome.Refused(var faults) ->
                    nameForm(seen, name, PeriodWords.faults(faults, t), t);
        };
    }

    private ModelAndView form(Typed typed, Faults faults, Texts t) {
        List<Option> options =
                rubrics.all().stream()
                        .flatMap(ref -> rubrics.find(ref).stream())
                        .map(r -> new Option(r.ref().toString(), PeriodWords.rubric(r, t)))
                        .toList();
        return new ModelAndView(
                "assessment/periodform",
                "page",
                new PeriodFormPage(
                        typed.name(),
                        typed.starts(),
                        typed.ends(),
                        typed.rubric(),
                        options,
                        PeriodWords.crumbs(t),
                        faults));
    }

    private static ModelAndView nameForm(Period period, String name, Faults faults, Texts t) {
        return new ModelAndView(
                "assessment/periodname",
                "page",
                new PeriodNamePage(
                        name,
                        "/kerja/periode/" + period.id(),
                        PeriodWords.crumbs(t, period),
                        faults));
    }

    private static ModelAndView done(Period period, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good("assessment.period.done." + what, period.name()));
        return home(period);
    }

    private static ModelAndView home(Period period) {
        return new ModelAndView("redirect:/kerja/periode/" + period.id());
    }

    /** Empty for anything that is not a day as browsers send it. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<RubricRef> ref(String text) {
        return rubrics.all().stream().filter(ref -> ref.toString().equals(text)).findFirst();
    }
}
