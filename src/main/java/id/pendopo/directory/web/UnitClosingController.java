package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.Recording;
import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.Unit;
import id.pendopo.directory.unit.ReopenUnit;
import id.pendopo.directory.unit.RetireUnit;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a unit and opening it again. */
@Controller
@Needs(RegisterPermission.EDIT)
class UnitClosingController {
    private final RetireUnit retireUnit;
    private final ReopenUnit reopenUnit;
    private final UnitDoor door;
    private final MessageSource messages;

    UnitClosingController(
            RetireUnit retireUnit, ReopenUnit reopenUnit, UnitDoor door, MessageSource messages) {
        this.retireUnit = retireUnit;
        this.reopenUnit = reopenUnit;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit/{id}/tutup")
    ModelAndView ask(@PathVariable UUID id, Actor actor, Locale locale) {
        return asking("close", door.open(id, actor).toEdit(), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/tutup")
    ModelAndView close(
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEdit();
        Unit unit = opened.unit();
        int seen = new Posted(fields).number("version");
        return answer(
                "close",
                retireUnit.retire(unit.city(), unit.id(), seen, actor),
                opened,
                locale,
                redirect);
    }

    @GetMapping("/kerja/unit/{id}/buka")
    ModelAndView askToReopen(@PathVariable UUID id, Actor actor, Locale locale) {
        return asking("reopen", door.open(id, actor).toEdit(), List.of(), locale);
    }

    @PostMapping("/kerja/unit/{id}/buka")
    ModelAndView reopen(
            @PathVariable UUID id, Actor actor, Locale locale, RedirectAttributes redirect) {
        Opened opened = door.open(id, actor).toEdit();
        Unit unit = opened.unit();
        return answer(
                "reopen",
                reopenUnit.reopen(unit.city(), unit.id(), actor),
                opened,
                locale,
                redirect);
    }

    private ModelAndView answer(
            String act,
            Recording<Unit> recording,
            Opened opened,
            Locale locale,
            RedirectAttributes redirect) {
        return switch (recording) {
            case Recording.Recorded<Unit>(var unit) -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.good("directory.unit." + act + ".done", unit.name()));
                yield new ModelAndView("redirect:/kerja/unit/" + unit.id());
            }
            case Recording.Unchanged<Unit>(var unit) ->
                    new ModelAndView("redirect:/kerja/unit/" + unit.id());
            case Recording.Refused<Unit>(var faults) -> asking(act, opened, faults, locale);
        };
    }

    private ModelAndView asking(String act, Opened opened, List<Fault> faults, Locale locale) {
        var t = new Texts(messages, locale);
        Unit unit = opened.unit();
        String home = "/kerja/unit/" + unit.id();
        return new ModelAndView(
                "directory/confirm",
                "page",
                new ConfirmPage(
                        "directory.unit." + act,
                        unit.name(),
                        home + (act.equals("close") ? "/tutup" : "/buka"),
                        home,
                        unit.version(),
                        List.of(
                                new Crumb(t.of("directory.menu.units"), "/kerja/unit"),
                                new Crumb(unit.name(), home)),
                        FaultTexts.of(faults, t)));
    }
}
