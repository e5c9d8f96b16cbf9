package id.pendopo.sites.unit;

import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A unit's programme. */
@Controller
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class WorkController {
    private static final int STORIES = 24;

    private final Newsroom newsroom;
    private final StoryCards cards;
    private final SiteFrames frames;
    private final MessageSource messages;

    WorkController(Newsroom newsroom, StoryCards cards, SiteFrames frames, MessageSource messages) {
        this.newsroom = newsroom;
        this.cards = cards;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/program/{slug}")
    ModelAndView programme(Site site, Locale locale, @PathVariable String slug) {
        Programme programme =
                newsroom.programme(site.city().code(), site.unit().map(u -> u.id()), slug)
                        .orElseThrow(() ->
                                new NotFound("Programme %s of %s".formatted(slug, site.key())));
        Shown.note(Tag.programme(programme.id()));
        return new ModelAndView(
                "sites/work", "page", page(site, programme, new Texts(messages, locale)));
    }

    private WorkPage page(Site site, Programme programme, Texts texts) {
        ZoneId zone = site.city().zone();
        List<PublishedStory> stories =
                newsroom
                        .publishedOf(
                                programme.id(),
                                EnumSet.allOf(StoryKind.class),
                                Optional.empty(),
                                STORIES)
                        .stream()
                        .filter(s -> s.unit().equals(programme.unit()))
                        .toList();
        PublicPage about =
                PublicPage.of(
                                "/program/" + programme.slug(),
                                programme.name(),
                                new Subject.Work(programme))
                        .description(programme.summary())
                        .below(
                                List.of(
                                        new Crumb(texts.of("sites.front"), "/"),
                                        new Crumb(
                                                texts.of("sites.section", Section.FIELD_WORK),
                                                Section.FIELD_WORK.path())))
                        .updated(Optional.of(programme.changedAt()));
        return new WorkPage(
                frames.of(site, about, texts),
                programme.name(),
                programme.summary(),
                programme.target(),
                programme.place().name(),
                programme.budget().map(b -> texts.of("sites.rupiah", b)).orElse(""),
                programme.source(),
                ProgrammeCards.time(programme, texts),
                programme.progress(),
                programme.closedAt().map(at -> texts.date(day(at, zone))).orElse(""),
                programme.sample(),
                newsroom.progress(programme.id()).reversed().stream()
                        .map(p -> step(p, zone, texts))
                        .toList(),
                cards.cards(stories, site.city(), texts));
    }

    private static WorkPage.Step step(Programme.Point point, ZoneId zone, Texts texts) {
        LocalDate day = day(point.at(), zone);
        return new WorkPage.Step(
                texts.shortDate(day), day.toString(), point.progress(), point.note());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
