package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.Recording;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.official.AppointOfficial;
import id.pendopo.directory.official.CorrectOfficial;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import java.util.ArrayList;
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

/** Forms to appoint an official and to correct a term. */
@Controller
@Needs({RegisterPermission.EDIT, RegisterPermission.EDIT_OWN})
class OfficialFormController {
    private final AppointOfficial appointOfficial;
    private final CorrectOfficial correctOfficial;
    private final UnitDoor door;
    private final MessageSource messages;

    OfficialFormController(
            AppointOfficial appointOfficial,
            CorrectOfficial correctOfficial,
            UnitDoor door,
            MessageSource messages) {
        this.appointOfficial = appointOfficial;
        this.correctOfficial = correctOfficial;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit/{id}/pejabat/baru")
    ModelAndView fresh(@PathVariable UUID id, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEditOwn();
        return form(opened, Optional.empty(), OfficialForm.empty(), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/pejabat/baru")
    ModelAndView appoint(
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        OfficialForm form = OfficialForm.read(new Posted(fields));
        var faults = new ArrayList<Fault>();
        Optional<OfficialDraft> draft = form.draft(faults);
        return draft.isEmpty()
                ? form(opened, Optional.empty(), form, faults, locale)
                : answer(
                        appointOfficial.appoint(
                                opened.city().code(), opened.unit().id(), draft.get(), actor),
                        opened,
                        Optional.empty(),
                        form,
                        locale,
                        redirect);
    }

    @GetMapping("/kerja/unit/{id}/pejabat/{official}/ubah")
    ModelAndView edit(
            @PathVariable UUID id, @PathVariable UUID official, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEditOwn();
        Official found = of(opened, official);
        return form(opened, Optional.of(found), OfficialForm.of(found), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/pejabat/{official}/ubah")
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable UUID official,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        Official found = of(opened, official);
        OfficialForm form = OfficialForm.read(new Posted(fields));
        var faults = new ArrayList<Fault>();
        Optional<OfficialDraft> draft = form.draft(faults);
        return draft.isEmpty()
                ? form(opened, Optional.of(found), form, faults, locale)
                : answer(
                        correctOfficial.correct(
                                opened.city().code(),
                                found.id(),
                                form.version(),
                                draft.get(),
                                actor),
                        opened,
                        Optional.of(found),
                        form,
                        locale,
                        redirect);
    }

    private ModelAndView answer(
            Recording<Official> recording,
            Opened opened,
            Optional<Official> official,
            OfficialForm form,
            Locale locale,
            RedirectAttributes redirect) {
        String back = "redirect:/kerja/unit/" + opened.unit().id() + "/pejabat";
        return switch (recording) {
            case Recording.Recorded<Official>(var saved) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.good("directory.official.saved", saved.name()));
                yield new ModelAndView(back);
            }
            case Recording.Unchanged<Official>(var same) -> new ModelAndView(back);
            case Recording.Refused<Official>(var faults) ->
                    form(opened, official, form, faults, locale);
        };
    }

    private ModelAndView form(
            Opened opened,
            Optional<Official> official,
            OfficialForm form,
            List<Fault> faults,
            Locale locale) {
        var t = new Texts(messages, locale);
        String back = "/kerja/unit/" + opened.unit().id() + "/pejabat";
        String own = official.map(o -> back + "/" + o.id()).orElse("");
        return new ModelAndView(
                "directory/officialform",
                "page",
                new OfficialFormPage(
                        opened.unit().name(),
                        official.map(Official::name).orElse(""),
                        official.isPresent() ? own + "/ubah" : back + "/baru",
                        back,
                        official.isPresent() ? own + "/hapus" : "",
                        crumbs(opened, t),
                        form,
                        FaultTexts.of(faults, t)));
    }

    static List<Crumb> crumbs(Opened opened, Texts t) {
        String home = "/kerja/unit/" + opened.unit().id();
        return List.of(
                new Crumb(t.of("directory.menu.units"), "/kerja/unit"),
                new Crumb(opened.unit().name(), home));
    }

    static Official of(Opened opened, UUID id) {
        return opened.register()
                .official(new OfficialId(id))
                .filter(o -> o.unit().equals(opened.unit().id()))
                .orElseThrow(() -> new NotFound("Official %s".formatted(id)));
    }
}
