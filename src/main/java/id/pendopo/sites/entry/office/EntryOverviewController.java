package id.pendopo.sites.entry.office;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryStatus;
import id.pendopo.sites.entry.office.EntryDoor.Opened;
import id.pendopo.sites.entry.site.EntryWords;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What stands on a unit's site and what is missing there. */
@Controller
@Needs(SitesPermission.EDIT)
class EntryOverviewController {
    private final EntryDoor door;
    private final Entries entries;
    private final Sites sites;
    private final MessageSource messages;
    private final InstantSource clock;

    EntryOverviewController(
            EntryDoor door,
            Entries entries,
            Sites sites,
            MessageSource messages,
            InstantSource clock) {
        this.door = door;
        this.entries = entries;
        this.sites = sites;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/kerja/situs/isi")
    ModelAndView units(City city, Actor actor, Locale locale) {
        List<Unit> units = door.units(city, actor);
        if (units.size() == 1) {
            return new ModelAndView("redirect:/kerja/situs/isi/" + units.getFirst().id());
        }
        var texts = new Texts(messages, locale);
        return new ModelAndView(
                "sites/officeunits",
                "page",
                new EntryUnitsPage(
                        city.name(),
                        units.stream()
                                .map(u ->
                                        new EntryUnitsPage.Row(
                                                u.name(),
                                                "/kerja/situs/isi/" + u.id(),
                                                new Mandatory(u, entries.all(u.id()), texts)
                                                        .missing()
                                                        .size()))
                                .sorted(
                                        Comparator.comparingInt(EntryUnitsPage.Row::missing)
                                                .reversed())
                                .toList()));
    }

    @GetMapping("/kerja/situs/isi/{unit}")
    ModelAndView overview(@PathVariable UUID unit, Actor actor, Locale locale) {
        Opened opened = door.open(unit, actor);
        var texts = new Texts(messages, locale);
        List<Entry> all = entries.all(opened.unit().id());
        var mandatory = new Mandatory(opened.unit(), all, texts);
        LocalDate today = LocalDate.ofInstant(clock.instant(), opened.city().zone());
        return new ModelAndView(
                "sites/officeoverview",
                "page",
                new EntryOverviewPage(
                        opened.unit().name(),
                        sites.of(opened.unit().id()).map(s -> s.address("/").toString()).orElse(""),
                        mandatory.missing(),
                        mandatory.overdue(today),
                        Arrays.stream(EntryKind.values())
                                .map(kind -> shelf(opened, kind, all, texts))
                                .toList()));
    }

    private static EntryOverviewPage.Shelf shelf(
            Opened opened, EntryKind kind, List<Entry> all, Texts texts) {
        return new EntryOverviewPage.Shelf(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                opened.home() + "/baru/" + KindWord.of(kind),
                kind == EntryKind.SERVICE
                        || kind == EntryKind.DOCUMENT
                        || kind == EntryKind.FAQ
                        || kind == EntryKind.PAGE,
                all.stream()
                        .filter(e -> e.kind() == kind)
                        .map(e -> item(opened, e, texts))
                        .toList());
    }

    private static EntryOverviewPage.Item item(Opened opened, Entry entry, Texts texts) {
        String own = opened.home() + "/" + entry.id();
        String note =
                entry.status() == EntryStatus.WITHDRAWN
                        ? entry.reason()
                        : entry.body() instanceof EntryBody.Agenda agenda
                                ? EntryWords.time(agenda, opened.city().zone(), texts)
                                : "";
        return new EntryOverviewPage.Item(
                EntryWords.title(entry, texts),
                own,
                texts.of("sites.entry.status", entry.status()),
                note,
                own + "/urut",
                entry.isPublic());
    }
}
