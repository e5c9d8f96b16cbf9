package id.pendopo.sites.entry.office;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.sites.Sites;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.MoveEntry;
import id.pendopo.sites.entry.WithdrawEntry;
import id.pendopo.sites.entry.Writing;
import id.pendopo.sites.entry.office.EntryDoor.Opened;
import id.pendopo.sites.entry.site.EntryPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with an entry besides writing it: looking at it, moving it, taking it back. */
@Controller
@Needs(SitesPermission.EDIT)
class EntryActController {
    private static final int LONGEST_REASON = 300;

    private final EntryDoor door;
    private final EntryPages pages;
    private final Sites sites;
    private final MoveEntry move;
    private final WithdrawEntry withdraw;
    private final MessageSource messages;

    EntryActController(
            EntryDoor door,
            EntryPages pages,
            Sites sites,
            MoveEntry move,
            WithdrawEntry withdraw,
            MessageSource messages) {
        this.door = door;
        this.pages = pages;
        this.sites = sites;
        this.move = move;
        this.withdraw = withdraw;
        this.messages = messages;
    }

    /** The saved entry as the public sees it, or would. */
    @GetMapping("/kerja/situs/isi/{unit}/{id}/pratinjau")
    ModelAndView preview(
            @PathVariable UUID unit, @PathVariable UUID id, Actor actor, Locale locale) {
        Opened opened = door.open(unit, actor);
        Entry entry = door.entry(opened, id);
        return new ModelAndView(
                "sites/entry",
                "page",
                pages.page(
                        sites.of(opened.unit().id())
                                .orElseThrow(() -> new NotFound("Site of unit " + unit)),
                        entry,
                        new Texts(messages, locale)));
    }

    @PostMapping("/kerja/situs/isi/{unit}/{id}/urut")
    ModelAndView move(
            @PathVariable UUID unit,
            @PathVariable UUID id,
            Actor actor,
            @RequestParam(defaultValue = "") String arah) {
        Opened opened = door.open(unit, actor);
        move.move(door.entry(opened, id), arah.equals("naik"), actor);
        return new ModelAndView("redirect:" + opened.home());
    }

    @GetMapping("/kerja/situs/isi/{unit}/{id}/tarik")
    ModelAndView ask(@PathVariable UUID unit, @PathVariable UUID id, Actor actor, Locale locale) {
        Opened opened = door.open(unit, actor);
        Entry entry = door.entry(opened, id);
        return form(opened, entry, "", entry.version(), List.of(), locale);
    }

    @PostMapping("/kerja/situs/isi/{unit}/{id}/tarik")
    ModelAndView withdraw(
            @PathVariable UUID unit,
            @PathVariable UUID id,
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        Opened opened = door.open(unit, actor);
        Entry entry = door.entry(opened, id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return form(opened, entry, reason, version, fault("reason", "reason", locale), locale);
        }
        return switch (withdraw.withdraw(entry.id(), version, reason, actor)) {
            case Writing.Stale(var now) ->
                    form(opened, now, reason, version, fault("", "stale", locale), locale);
            case Writing.Written(var done) -> done(opened, done, redirect);
            case Writing.Unchanged(var same) -> done(opened, same, redirect);
            case Writing.Taken(var other) ->
                    throw new IllegalStateException("Withdrawing takes no place: " + other.id());
        };
    }

    private List<Fault> fault(String field, String key, Locale locale) {
        return List.of(
                new Fault(field, new Texts(messages, locale).of("sites.entry.fault." + key, "")));
    }

    private static ModelAndView done(Opened opened, Entry entry, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Notice.NAME, Notice.good("sites.entry.office.withdrawn", entry.title()));
        return new ModelAndView("redirect:" + opened.home());
    }

    private ModelAndView form(
            Opened opened,
            Entry entry,
            String reason,
            int version,
            List<Fault> faults,
            Locale locale) {
        var crumbs = new ArrayList<>(EntryFormPages.crumbs(opened, new Texts(messages, locale)));
        String own = opened.home() + "/" + entry.id();
        crumbs.add(new Crumb(entry.title(), own));
        return new ModelAndView(
                "sites/officewithdraw",
                "page",
                new EntryWithdrawPage(
                        entry.title(),
                        own + "/tarik",
                        own,
                        crumbs,
                        reason,
                        version,
                        new Faults(faults)));
    }
}
