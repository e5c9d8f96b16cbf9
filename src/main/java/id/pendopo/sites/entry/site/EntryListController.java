package id.pendopo.sites.entry.site;

import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Subject;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.site.EntryListPage.Group;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lists of a unit that are not news. */
@Controller
@OnSite(SiteKind.UNIT)
class EntryListController {
    private final EntryLists lists;
    private final SiteFrames frames;
    private final MessageSource messages;

    EntryListController(EntryLists lists, SiteFrames frames, MessageSource messages) {
        this.lists = lists;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/profil")
    @OnSite({SiteKind.UNIT, SiteKind.PORTAL})
    ModelAndView profile(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(site, Section.PROFILE, lists.profile(site, texts), texts);
    }

    @GetMapping("/layanan")
    ModelAndView services(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(site, Section.SERVICES, lists.services(site, texts), texts);
    }

    @GetMapping("/informasi-publik")
    @OnSite({SiteKind.UNIT, SiteKind.PORTAL})
    ModelAndView information(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(site, Section.PUBLIC_INFORMATION, lists.information(site, texts), texts);
    }

    @GetMapping("/agenda")
    ModelAndView agenda(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(site, Section.AGENDA, lists.agenda(site, texts), texts);
    }

    @GetMapping("/dokumen")
    @OnSite({SiteKind.UNIT, SiteKind.PORTAL})
    ModelAndView documents(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(site, Section.DOCUMENTS, lists.documents(site, texts), texts);
    }

    @GetMapping("/tanya-jawab")
    @OnSite({SiteKind.UNIT, SiteKind.PORTAL})
    ModelAndView questions(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(site, Section.QUESTIONS, lists.questions(site, texts), texts);
    }

    private ModelAndView page(Site site, Section section, EntryLists.Found found, Texts texts) {
        String title = texts.of("sites.section", section);
        found.until().ifPresent((Instant until) -> Shown.until(until));
        PublicPage page =
                PublicPage.of(section.path(), title, new Subject.Listing())
                        .description(texts.of("sites.list.about", title, site.name()))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")))
                        .updated(
                                found.entries().stream()
                                        .map(Entry::updatedAt)
                                        .max(Instant::compareTo));
        List<Group> groups = found.groups().stream().filter(g -> !g.rows().isEmpty()).toList();
        return new ModelAndView(
                "sites/entries",
                "page",
                new EntryListPage(
                        frames.of(site, page, texts),
                        title,
                        section.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        groups,
                        section == Section.QUESTIONS));
    }
}
