package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Official;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.official.EndTerm;
import id.pendopo.directory.official.RemoveOfficial;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import java.time.LocalDate;
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

/** Ending an official's term, and taking out one entered by mistake. */
@Controller
@Needs({RegisterPermission.EDIT, RegisterPermission.EDIT_OWN})
class TermController {
    private static final UnitPart<Official> PART = OfficialFormController.PART;

    private final EndTerm endTerm;
    private final RemoveOfficial removeOfficial;
    private final UnitDoor door;
    private final MessageSource messages;

    TermController(
            EndTerm endTerm, RemoveOfficial removeOfficial, UnitDoor door, MessageSource messages) {
        this.endTerm = endTerm;
        this.removeOfficial = removeOfficial;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit/{id}/pejabat/{official}/akhiri")
    ModelAndView askLastDay(
            @PathVariable UUID id, @PathVariable UUID official, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEditOwn();
        return ending(
                opened,
                OfficialFormController.of(opened, official),
                opened.today().toString(),
                List.of(),
                locale);
    }

    @PostMapping("/kerja/unit/{id}/pejabat/{official}/akhiri")
    ModelAndView end(
            @PathVariable UUID id,
            @PathVariable UUID official,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        Official found = OfficialFormController.of(opened, official);
        var posted = new Posted(fields);
        return PART.answer(
                UnitPart.recorded(
                        faults -> lastDay(posted, faults),
                        (LocalDate last) ->
                                endTerm.end(
                                        opened.city().code(),
                                        found.id(),
                                        posted.number("version"),
                                        last,
                                        actor)),
                opened,
                "directory.official.ended",
                faults -> ending(opened, found, posted.text("until"), faults, locale),
                redirect);
    }

    @GetMapping("/kerja/unit/{id}/pejabat/{official}/hapus")
    ModelAndView askToRemove(
            @PathVariable UUID id, @PathVariable UUID official, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor).toEditOwn();
        return removing(opened, OfficialFormController.of(opened, official), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/pejabat/{official}/hapus")
    ModelAndView remove(
            @PathVariable UUID id,
            @PathVariable UUID official,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEditOwn();
        Official found = OfficialFormController.of(opened, official);
        int seen = new Posted(fields).number("version");
        return PART.answer(
                removeOfficial.remove(opened.city().code(), found.id(), seen, actor),
                opened,
                "directory.official.remove.done",
                faults -> removing(opened, found, faults, locale),
                redirect);
    }

    private static Optional<LocalDate> lastDay(Posted posted, List<Fault> faults) {
        Optional<LocalDate> last = FormTexts.day("until", posted.text("until"), faults);
        if (last.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.on("until", "day-missing"));
        }
        return last;
    }

    private ModelAndView ending(
            Opened opened, Official official, String last, List<Fault> faults, Locale locale) {
        var t = new Texts(messages, locale);
        return new ModelAndView(
                "directory/endterm",
                "page",
                new EndTermPage(
                        official.name(),
                        official.position(),
                        PART.home(opened) + "/" + official.id() + "/akhiri",
                        PART.home(opened),
                        last,
                        official.version(),
                        UnitPart.crumbs(opened, t),
                        FaultTexts.of(faults, t)));
    }

    private ModelAndView removing(
            Opened opened, Official official, List<Fault> faults, Locale locale) {
        return PART.removing(
                opened,
                official,
                official.id(),
                official.version(),
                faults,
                new Texts(messages, locale));
    }
}
