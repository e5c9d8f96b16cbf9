package id.pendopo.sites.unit;

import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Subject;
import id.pendopo.sites.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of a unit: news, announcements, field work, galleries, videos. */
@Controller
@OnSite(value = SiteKind.UNIT, query = StoryListController.AFTER)
class StoryListController {
    /** The name of the place in the list behind which a page begins. */
    static final String AFTER = "setelah";

    private static final int ROWS = 12;

    private final Newsroom newsroom;
    private final StoryCards cards;
    private final SiteFrames frames;
    private final MessageSource messages;

    StoryListController(
            Newsroom newsroom, StoryCards cards, SiteFrames frames, MessageSource messages) {
        this.newsroom = newsroom;
        this.cards = cards;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping("/berita")
    ModelAndView news(Site site, Locale locale, @RequestParam(defaultValue = "") String setelah) {
        return list(site, locale, StoryKind.NEWS, setelah);
    }

    @GetMapping("/pengumuman")
    ModelAndView announcements(
            Site site, Locale locale, @RequestParam(defaultValue = "") String setelah) {
        return list(site, locale, StoryKind.ANNOUNCEMENT, setelah);
    }

    @GetMapping("/kegiatan")
    ModelAndView work(Site site, Locale locale, @RequestParam(defaultValue = "") String setelah) {
        return list(site, locale, StoryKind.FIELD_WORK, setelah);
    }

    @GetMapping("/galeri")
    ModelAndView galleries(
            Site site, Locale locale, @RequestParam(defaultValue = "") String setelah) {
        return list(site, locale, StoryKind.GALLERY, setelah);
    }

    @GetMapping("/video")
    ModelAndView films(Site site, Locale locale, @RequestParam(defaultValue = "") String setelah) {
        return list(site, locale, StoryKind.VIDEO, setelah);
    }

    private ModelAndView list(Site site, Locale locale, StoryKind kind, String written) {
        Unit unit = site.unit().orElseThrow();
        Optional<PublishedStory.Cursor> after = Places.read(written);
        Shown.note(after.isPresent() ? Tag.archive(unit.id()) : Tag.news(unit.id()));
        var texts = new Texts(messages, locale);
        List<PublishedStory> found = newsroom.publishedOf(unit.id(), Set.of(kind), after, ROWS + 1);
        List<PublishedStory> shown = found.subList(0, Math.min(ROWS, found.size()));
        Section section = Sites.section(kind);
        String title = texts.of("sites.section", section);
        String path =
                section.path() + after.map(c -> "?" + AFTER + "=" + Places.write(c)).orElse("");
        PublicPage page =
                PublicPage.of(path, title, new Subject.Listing())
                        .description(texts.of("sites.list.about", title, site.name()))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")))
                        .updated(
                                shown.stream()
                                        .map(PublishedStory::updatedAt)
                                        .max(Comparator.naturalOrder()));
        return new ModelAndView(
                "sites/stories",
                "page",
                new StoryListPage(
                        frames.of(site, page, texts),
                        title,
                        section.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        cards.cards(shown, site.city(), texts),
                        kind == StoryKind.FIELD_WORK && after.isEmpty()
                                ? programmes(unit, texts)
                                : List.of(),
                        kind != StoryKind.ANNOUNCEMENT,
                        after.isPresent() ? section.path() : "",
                        found.size() > ROWS
                                ? section.path()
                                        + "?"
                                        + AFTER
                                        + "="
                                        + Places.write(shown.getLast().cursor())
                                : ""));
    }

    private List<ProgrammeCard> programmes(Unit unit, Texts texts) {
        Shown.note(Tag.programmes(unit.id()));
        return newsroom.programmes(unit.id()).stream()
                .map(p -> ProgrammeCards.card(p, texts))
                .toList();
    }
}
