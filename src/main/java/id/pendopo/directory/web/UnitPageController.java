package id.pendopo.directory.web;

import id.pendopo.directory.RegisterPermission;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.directory.web.UnitPage.View;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A unit's pages in the back office. */
@Controller
@Needs({RegisterPermission.VIEW, RegisterPermission.EDIT_OWN})
class UnitPageController {
    private final UnitDoor door;
    private final UnitHistory histories;
    private final MessageSource messages;

    UnitPageController(UnitDoor door, UnitHistory histories, MessageSource messages) {
        this.door = door;
        this.histories = histories;
        this.messages = messages;
    }

    @GetMapping("/kerja/unit/{id}")
    ModelAndView data(@PathVariable UUID id, Actor actor, Locale locale) {
        return show("directory/unit", View.DATA, door.open(id, actor), List.of(), locale);
    }

    @GetMapping("/kerja/unit/{id}/pejabat")
    ModelAndView officials(@PathVariable UUID id, Actor actor, Locale locale) {
        return show("directory/officials", View.OFFICIALS, door.open(id, actor), List.of(), locale);
    }

    @GetMapping("/kerja/unit/{id}/kanal")
    ModelAndView channels(@PathVariable UUID id, Actor actor, Locale locale) {
        return show("directory/channels", View.CHANNELS, door.open(id, actor), List.of(), locale);
    }

    @GetMapping("/kerja/unit/{id}/riwayat")
    ModelAndView history(@PathVariable UUID id, Actor actor, Locale locale) {
        Opened opened = door.open(id, actor);
        return show(
                "directory/history", View.HISTORY, opened, histories.of(opened, locale), locale);
    }

    private ModelAndView show(
            String template, View view, Opened opened, List<HistoryEntry> history, Locale locale) {
        return new ModelAndView(
                template, "page", UnitPage.of(opened, view, history, new Texts(messages, locale)));
    }
}
