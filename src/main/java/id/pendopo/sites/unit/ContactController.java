package id.pendopo.sites.unit;

import id.pendopo.directory.City.ComplaintService;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Subject;
import id.pendopo.sites.host.SiteRepository;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How a unit is reached, and the way to the city's complaint service. */
@Controller
@OnSite(SiteKind.UNIT)
class ContactController {
    private final SiteFrames frames;
    private final SiteRepository repository;
    private final MessageSource messages;

    ContactController(SiteFrames frames, SiteRepository repository, MessageSource messages) {
        this.frames = frames;
        this.repository = repository;
        this.messages = messages;
    }

    @GetMapping("/kontak")
    ModelAndView contact(Site site, Locale locale) {
        return page("sites/contact", Section.CONTACT, site, locale);
    }

    @GetMapping("/pengaduan")
    ModelAndView complaints(Site site, Locale locale) {
        return page("sites/complaints", Section.COMPLAINTS, site, locale);
    }

    private ModelAndView page(String template, Section section, Site site, Locale locale) {
        var texts = new Texts(messages, locale);
        String title = texts.of("sites.section", section);
        PublicPage page =
                PublicPage.of(section.path(), title, new Subject.Plain())
                        .description(texts.of("sites.list.about", title, site.name()))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")))
                        .updated(repository.changed(site.unit().orElseThrow().id()));
        return new ModelAndView(
                template,
                "page",
                new ContactPage(
                        frames.of(site, page, texts),
                        title,
                        site.city().complaints().map(ComplaintService::name).orElse(""),
                        site.city().complaints().map(c -> c.address().toString()).orElse("")));
    }
}
