package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Subject;
import id.pendopo.sites.entry.site.EntryListPage;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Services and agenda of all units. */
@Controller
@OnSite(SiteKind.PORTAL)
class PortalListController {
    private static final int COMING = 100;

    private final Directory directory;
    private final PortalEntries entries;
    private final SiteFrames frames;
    private final MessageSource messages;

    PortalListController(
            Directory directory, PortalEntries entries, SiteFrames frames, MessageSource messages) {
        this.directory = directory;
        this.entries = entries;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/layanan")
    ModelAndView services(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(
                site,
                Section.SERVICES,
                "portal-services",
                entries.services(site, register(site), texts),
                texts);
    }

    @GetMapping("/agenda")
    ModelAndView agenda(Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        return page(
                site,
                Section.AGENDA,
                "portal-agenda",
                entries.coming(site, register(site), COMING, texts),
                texts);
    }

    private CityRegister register(Site site) {
        return directory.register(site.city().code()).orElseThrow();
    }

    private ModelAndView page(
            Site site, Section section, String key, List<EntryListPage.Row> rows, Texts texts) {
        String title = texts.of("sites.section", section);
        PublicPage page =
                PublicPage.of(section.path(), title, new Subject.Listing())
                        .description(texts.of("sites.list.about", title, site.name()))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")));
        return new ModelAndView(
                "sites/entries",
                "page",
                new EntryListPage(
                        frames.of(site, page, texts),
                        title,
                        key,
                        List.of(new EntryListPage.Group("", "", rows)),
                        false));
    }
}
