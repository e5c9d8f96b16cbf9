package id.pendopo.sites.unit;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
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
import id.pendopo.sites.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A unit's officials as the register has them today; there is no second list to forget. */
@Controller
@OnSite(SiteKind.UNIT)
class OfficialsController {
    private final Directory directory;
    private final SiteFrames frames;
    private final MessageSource messages;
    private final InstantSource clock;

    OfficialsController(
            Directory directory, SiteFrames frames, MessageSource messages, InstantSource clock) {
        this.directory = directory;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/pejabat")
    ModelAndView officials(Site site, Locale locale) {
        Unit unit = site.unit().orElseThrow();
        Shown.note(Tag.register(site.city().code()));
        var days = new Days(clock, site.city());
        Shown.until(days.tomorrow());
        LocalDate today = days.today();
        var texts = new Texts(messages, locale);
        List<Official> all = directory.officials(unit.id());
        String title = texts.of("sites.section", Section.OFFICIALS);
        PublicPage page =
                PublicPage.of(Section.OFFICIALS.path(), title, new Subject.Plain())
                        .description(texts.of("sites.list.about", title, site.name()))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")))
                        // The register as it is now: the page is made anew when it changes.
                        .updated(Optional.of(clock.instant()));
        return new ModelAndView(
                "sites/officials",
                "page",
                new OfficialsPage(
                        frames.of(site, page, texts),
                        all.stream()
                                .filter(o -> o.inOffice(today))
                                .map(o -> person(o, texts))
                                .toList(),
                        all.stream()
                                .filter(o -> o.until().filter(u -> u.isBefore(today)).isPresent())
                                .map(o -> person(o, texts))
                                .toList()));
    }

    private static OfficialsPage.Person person(Official official, Texts texts) {
        String from = official.from().map(texts::shortDate).orElse("");
        String until = official.until().map(texts::shortDate).orElse("");
        String term =
                from.isEmpty() && until.isEmpty()
                        ? ""
                        : until.isEmpty()
                                ? texts.of("sites.from", from)
                                : from.isEmpty()
                                        ? texts.of("sites.until", until)
                                        : from + " – " + until;
        return new OfficialsPage.Person(
                official.name(), official.position(), term, official.head(), official.acting());
    }
}
