package id.pendopo.sites.unit;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Official;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrame;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Subject;
import id.pendopo.sites.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a unit: what is new, what holds, what is being worked on. */
@Controller
@OnSite(SiteKind.UNIT)
class UnitFrontController {
    private static final int NEWS = 6;
    private static final int FEW = 3;

    /** Ways that people come for, in this order, as far as the city's sites have them. */
    private static final List<Section> WAYS =
            List.of(
                    Section.SERVICES,
                    Section.PUBLIC_INFORMATION,
                    Section.COMPLAINTS,
                    Section.CONTACT);

    private final Newsroom newsroom;
    private final Directory directory;
    private final StoryCards cards;
    private final SiteFrames frames;
    private final MessageSource messages;
    private final InstantSource clock;

    UnitFrontController(
            Newsroom newsroom,
            Directory directory,
            StoryCards cards,
            SiteFrames frames,
            MessageSource messages,
            InstantSource clock) {
        this.newsroom = newsroom;
        this.directory = directory;
        this.cards = cards;
        this.frames = frames;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView front(Site site, Locale locale) {
        Unit unit = site.unit().orElseThrow();
        Shown.note(Tag.news(unit.id()), Tag.programmes(unit.id()));
        var texts = new Texts(messages, locale);
        var days = new Days(clock, site.city());
        Shown.until(days.tomorrow());
        Optional<Official> head =
                directory.register(site.city().code()).flatMap(r -> head(r, unit, days.today()));
        List<StoryCard> news = cards(site, StoryKind.NEWS, NEWS, texts);
        List<StoryCard> announcements = holding(site, days.today(), texts);
        List<StoryCard> work = cards(site, StoryKind.FIELD_WORK, FEW, texts);
        List<ProgrammeCard> programmes =
                newsroom.programmes(unit.id()).stream()
                        .filter(p -> p.closedAt().isEmpty())
                        .limit(FEW)
                        .map(p -> ProgrammeCards.card(p, texts))
                        .toList();
        List<StoryCard> films = cards(site, StoryKind.VIDEO, FEW, texts);
        PublicPage page =
                PublicPage.of("/", site.name(), new Subject.Front())
                        .description(texts.of("sites.front.about", site.name(), site.city().name()))
                        .updated(newsroom.newestChange(unit.id()));
        SiteFrame frame = frames.of(site, page, texts);
        return new ModelAndView(
                "sites/front",
                "page",
                new FrontPage(
                        frame,
                        head.map(Official::name).orElse(""),
                        head.map(Official::position).orElse(""),
                        news,
                        announcements,
                        work,
                        programmes,
                        films,
                        ways(frame),
                        news.isEmpty()
                                && announcements.isEmpty()
                                && work.isEmpty()
                                && films.isEmpty()));
    }

    private static Optional<Official> head(CityRegister register, Unit unit, LocalDate day) {
        return register.head(unit.id(), day);
    }

    private List<StoryCard> cards(Site site, StoryKind kind, int most, Texts texts) {
        return cards.cards(stories(site, kind, most), site.city(), texts);
    }

    /** Announcements that hold today. */
    private List<StoryCard> holding(Site site, LocalDate today, Texts texts) {
        List<PublishedStory> holding =
                stories(site, StoryKind.ANNOUNCEMENT, NEWS).stream()
                        .filter(s ->
                                s.validUntil().map(until -> !until.isBefore(today)).orElse(true))
                        .limit(FEW)
                        .toList();
        return cards.cards(holding, site.city(), texts);
    }

    private List<PublishedStory> stories(Site site, StoryKind kind, int most) {
        return newsroom.publishedOf(
                site.unit().orElseThrow().id(), Set.of(kind), Optional.empty(), most);
    }

    private static List<SiteFrame.Entry> ways(SiteFrame frame) {
        return WAYS.stream()
                .flatMap(way -> frame.menu().stream().filter(e -> e.href().equals(way.path())))
                .toList();
    }
}
