package id.pendopo.sites.portal;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.sites.Followed;
import id.pendopo.sites.FollowedItem;
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
import id.pendopo.sites.portal.PortalRepository.Listed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** News, announcements, field work, galleries and videos of all units, by unit, field and area. */
@Controller
@OnSite(
        value = SiteKind.PORTAL,
        query = {"unit", "bidang", "wilayah", "page"})
class PortalNewsController {
    private static final int ROWS = 18;
    private static final int LONGEST_FIELD = 100;

    private final Newsroom newsroom;
    private final PortalRepository repository;
    private final Followed followed;
    private final Directory directory;
    private final PortalCards cards;
    private final SiteFrames frames;
    private final MessageSource messages;

    PortalNewsController(
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

    /**
     * What a list is narrowed to, as the address says it.
     *
     * @param bidang a field of work
     * @param wilayah code of a kecamatan or kelurahan
     */
    record Asked(String unit, String bidang, String wilayah, String page) {}

    @GetMapping("/berita")
    ModelAndView news(
            Site site,
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String bidang,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String page) {
        return list(site, locale, StoryKind.NEWS, new Asked(unit, bidang, wilayah, page));
    }

    @GetMapping("/pengumuman")
    ModelAndView announcements(
            Site site, Locale locale, @RequestParam(defaultValue = "") String page) {
        return list(site, locale, StoryKind.ANNOUNCEMENT, new Asked("", "", "", page));
    }

    @GetMapping("/kegiatan")
    ModelAndView work(
            Site site,
            Locale locale,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String bidang,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String page) {
        return list(site, locale, StoryKind.FIELD_WORK, new Asked(unit, bidang, wilayah, page));
    }

    @GetMapping("/galeri")
    ModelAndView galleries(Site site, Locale locale, @RequestParam(defaultValue = "") String page) {
        return list(site, locale, StoryKind.GALLERY, new Asked("", "", "", page));
    }

    @GetMapping("/video")
    ModelAndView films(Site site, Locale locale, @RequestParam(defaultValue = "") String page) {
        return list(site, locale, StoryKind.VIDEO, new Asked("", "", "", page));
    }

    private ModelAndView list(Site site, Locale locale, StoryKind kind, Asked asked) {
        var city = site.city().code();
        Shown.note(Tag.cityNews(city), Tag.register(city));
        var texts = new Texts(messages, locale);
        CityRegister register = directory.register(city).orElseThrow();
        Optional<Unit> unit = register.unit(asked.unit());
        String area = register.territory(asked.wilayah()).map(Territory::code).orElse("");
        String field = asked.bidang().length() > LONGEST_FIELD ? "" : asked.bidang();
        var filter = new StoryFilter(unit.map(Unit::id), field, area);
        Section section = Sites.section(kind);
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("unit", unit.map(Unit::slug).orElse(""));
        parameters.put("bidang", field);
        parameters.put("wilayah", area);
        var address = new Address(section.path(), parameters);
        int number = asked.page().matches("\\d{1,5}") ? Integer.parseInt(asked.page()) : 1;
        var paging = new Paging(number, ROWS, repository.count(city, kind, filter), address);
        List<Listed> listed = repository.listed(city, kind, filter, ROWS, paging.offset());
        List<PublishedStory> stories =
                listed.stream()
                        .filter(l -> !l.followed())
                        .flatMap(l -> newsroom.published(new StoryId(l.id())).stream())
                        .toList();
        List<FollowedItem> away =
                followed.shown(listed.stream().filter(Listed::followed).map(Listed::id).toList());
        String title = texts.of("sites.section", section);
        PublicPage about =
                PublicPage.of(paging.href(paging.page()), title, new Subject.Listing())
                        .description(texts.of("sites.list.about", title, site.name()))
                        .below(List.of(new Crumb(texts.of("sites.front"), "/")))
                        .updated(
                                stories.stream()
                                        .map(PublishedStory::updatedAt)
                                        .max(Instant::compareTo));
        boolean narrow = kind == StoryKind.NEWS || kind == StoryKind.FIELD_WORK;
        return new ModelAndView(
                "sites/portalnews",
                "page",
                new PortalNewsPage(
                        frames.of(site, about, texts),
                        title,
                        section.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        section.path(),
                        cards.newest(stories, away, ROWS, register, texts),
                        narrow ? units(register) : List.of(),
                        unit.map(Unit::slug).orElse(""),
                        narrow ? fields(repository.fields(city, kind)) : List.of(),
                        field,
                        narrow ? Areas.options(register) : List.of(),
                        area,
                        !address.parameters().isEmpty(),
                        paging));
    }

    private static List<Option> units(CityRegister register) {
        return register.activeUnits().stream().map(u -> new Option(u.slug(), u.name())).toList();
    }

    private static List<Option> fields(List<String> fields) {
        return fields.stream().map(f -> new Option(f, f)).toList();
    }
}
