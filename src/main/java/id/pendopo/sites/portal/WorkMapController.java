package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tab;
import id.pendopo.sites.Followed;
import id.pendopo.sites.FollowedItem;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Subject;
import id.pendopo.sites.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Field work on the map of the city. */
@Controller
@OnSite(value = SiteKind.PORTAL, query = "wilayah")
class WorkMapController {
    static final String PATH = "/peta/kegiatan";

    private static final int WORKS = 100;
    private static final int NEWS = 12;
    private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

    private final Newsroom newsroom;
    private final PortalRepository repository;
    private final Followed followed;
    private final Directory directory;
    private final PortalCards cards;
    private final SiteFrames frames;
    private final MessageSource messages;

    WorkMapController(
            Newsroom newsroom,
            PortalRepository repository,
            Followed followed,
            Directory directory,
            PortalCards cards,
            SiteFrames frames,
            MessageSource messages) {
        this.newsroom = newsroom;
        this.repository = repository;
        this.followed = followed;
        this.directory = directory;
        this.cards = cards;
        this.frames = frames;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView map(Site site, Locale locale, @RequestParam(defaultValue = "") String wilayah) {
        var texts = new Texts(messages, locale);
        CityRegister register = directory.register(site.city().code()).orElseThrow();
        String area = register.territory(wilayah).map(Territory::code).orElse("");
        List<PublishedStory> stories = stories(site, area);
        String title = texts.of("sites.work.title");
        String path = area.isEmpty() ? PATH : PATH + "?wilayah=" + area;
        PublicPage about =
                PublicPage.of(path, title, new Subject.Listing())
                        .description(texts.of("sites.work.lead"))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")))
                        .updated(
                                stories.stream()
                                        .map(PublishedStory::updatedAt)
                                        .max(Instant::compareTo));
        return new ModelAndView(
                "sites/workmap",
                "page",
                new WorkMapPage(
                        frames.of(site, about, texts),
                        List.of(
                                new Tab(texts.of("sites.work.tab"), PATH, true),
                                new Tab(texts.of("sites.work.tab.sites"), "/peta", false)),
                        directory.outlines(site.city().code()).isPresent(),
                        PATH + ".geojson",
                        Areas.options(register),
                        area,
                        cards.cards(stories, register, texts),
                        PortalCards.away(
                                followed(site, area).stream().limit(NEWS).toList(),
                                register,
                                texts)));
    }

    @GetMapping(PATH + ".geojson")
    ResponseEntity<String> outlines(Site site, Locale locale) {
        String outlines =
                directory
                        .outlines(site.city().code())
                        .orElseThrow(() -> new NotFound("Outlines of " + site.city().code()));
        CityRegister register = directory.register(site.city().code()).orElseThrow();
        var map = new WorkMap(register, new Texts(messages, locale));
        return ResponseEntity.ok()
                .contentType(GEOJSON)
                .body(map.of(outlines, stories(site, ""), followed(site, "")));
    }

    private List<FollowedItem> followed(Site site, String area) {
        return followed.placed(site.city().code(), area, WORKS);
    }

    private List<PublishedStory> stories(Site site, String area) {
        var city = site.city().code();
        Shown.note(Tag.cityNews(city), Tag.register(city));
        var filter = new StoryFilter(java.util.Optional.empty(), "", area);
        return repository.stories(city, StoryKind.FIELD_WORK, filter, WORKS, 0).stream()
                .flatMap(id -> newsroom.published(id).stream())
                .toList();
    }
}
