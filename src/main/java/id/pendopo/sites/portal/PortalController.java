package id.pendopo.sites.portal;

import gg.jte.TemplateEngine;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Option;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PortalPanel;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Subject;
import id.pendopo.sites.Tag;
import id.pendopo.sites.follow.FollowedRepository;
import id.pendopo.sites.unit.StoryCard;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a city: today's news, work being done, services, agenda, units. */
@Controller
class PortalController {
    /** These fill rows of two and of four. */
    private static final int NEWS = 8;

    private static final int FEW = 3;
    private static final int WORK = 4;
    private static final int SERVICES = 8;
    private static final int AGENDA = 5;
    private static final int TODAY = 200;

    private final Newsroom newsroom;
    private final Directory directory;
    private final FollowedRepository followed;
    private final PortalCards cards;
    private final PortalEntries entries;
    private final PortalProgrammes programmes;
    private final SiteFrames frames;
    private final List<PortalPanel> panels;
    private final TemplateEngine engine;
    private final MessageSource messages;
    private final InstantSource clock;

    PortalController(
            Newsroom newsroom,
            Directory directory,
            FollowedRepository followed,
            PortalCards cards,
            PortalEntries entries,
            PortalProgrammes programmes,
            SiteFrames frames,
            List<PortalPanel> panels,
            TemplateEngine engine,
            MessageSource messages,
            InstantSource clock) {
        this.newsroom = newsroom;
        this.directory = directory;
        this.followed = followed;
        this.cards = cards;
        this.entries = entries;
        this.programmes = programmes;
        this.frames = frames;
        this.panels = panels.stream().sorted(Comparator.comparingInt(PortalPanel::order)).toList();
        this.engine = engine;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/")
    @OnSite(SiteKind.PORTAL)
    ModelAndView front(Site site, Locale locale) {
        CityCode city = site.city().code();
        Shown.note(Tag.cityNews(city), Tag.register(city));
        var texts = new Texts(messages, locale);
        CityRegister register = directory.register(city).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.city().zone());
        Shown.until(today.plusDays(1).atStartOfDay(site.city().zone()).toInstant());
        PublicPage page =
                PublicPage.of("/", site.name(), new Subject.Front())
                        .description(texts.of("sites.portal.about", site.name()))
                        .updated(newsroom.newestChangeIn(city));
        return new ModelAndView(
                "sites/portal",
                "page",
                new PortalPage(
                        frames.of(site, page, texts),
                        today(site, today),
                        cards.newest(
                                stories(register, StoryKind.NEWS, NEWS),
                                followed.in(city, NEWS),
                                NEWS,
                                register,
                                texts),
                        holding(register, today, texts),
                        cards(register, StoryKind.FIELD_WORK, WORK, texts),
                        programmes.running(register, WORK, texts),
                        entries.services(site, register, texts).stream().limit(SERVICES).toList(),
                        entries.coming(site, register, AGENDA, texts),
                        register.activeUnits().stream()
                                .map(u -> new Option(u.slug(), u.name()))
                                .toList(),
                        panels.stream()
                                .flatMap(p -> p.of(site, texts).stream())
                                .map(p -> new PanelContent(engine, p))
                                .toList()));
    }

    private long today(Site site, LocalDate today) {
        return newsroom
                .publishedIn(site.city().code(), Set.of(StoryKind.NEWS), Optional.empty(), TODAY)
                .stream()
                .filter(s -> LocalDate.ofInstant(s.publishedAt(), site.city().zone()).equals(today))
                .count();
    }

    private List<StoryCard> cards(CityRegister register, StoryKind kind, int most, Texts texts) {
        return cards.cards(stories(register, kind, most), register, texts);
    }

    /** Announcements that hold today. */
    private List<StoryCard> holding(CityRegister register, LocalDate today, Texts texts) {
        List<PublishedStory> holding =
                stories(register, StoryKind.ANNOUNCEMENT, NEWS).stream()
                        .filter(s ->
                                s.validUntil().map(until -> !until.isBefore(today)).orElse(true))
                        .limit(FEW)
                        .toList();
        return cards.cards(holding, register, texts);
    }

    private List<PublishedStory> stories(CityRegister register, StoryKind kind, int most) {
        return newsroom.publishedIn(register.city().code(), Set.of(kind), Optional.empty(), most);
    }
}
