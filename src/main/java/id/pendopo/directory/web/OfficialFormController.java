package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.official.AppointOfficial;
import id.pendopo.directory.official.CorrectOfficial;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
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
    static final UnitPart<Official> PART =
            new UnitPart<>("pejabat", "directory.official", Official::name);
    private static final String SAVED = "directory.official.saved";

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
        return PART.answer(
                UnitPart.recorded(
                        form::draft,
                        (OfficialDraft draft) ->
                                appointOfficial.appoint(
                                        opened.city().code(), opened.unit().id(), draft, actor)),
                opened,
                SAVED,
                faults -> form(opened, Optional.empty(), form, faults, locale),
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
        return PART.answer(
                UnitPart.recorded(
                        form::draft,
                        (OfficialDraft draft) ->
                                correctOfficial.correct(
                                        opened.city().code(),
                                        found.id(),
                                        form.version(),
                                        draft,
                                        actor)),
                opened,
                SAVED,
                faults -> form(opened, Optional.of(found), form, faults, locale),
                redirect);
    }

    private ModelAndView form(
            Opened opened,
            Optional<Official> official,
            OfficialForm form,
            List<Fault> faults,
            Locale locale) {
        var t = new Texts(messages, locale);
        String back = PART.home(opened);
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
                        UnitPart.crumbs(opened, t),
                        form,
                        FaultTexts.of(faults, t)));
    }

    static Official of(Opened opened, UUID id) {
        return opened.register()
                .official(new OfficialId(id))
                .filter(o -> o.unit().equals(opened.unit().id()))
                .orElseThrow(() -> new NotFound("Official %s".formatted(id)));
    }
}
