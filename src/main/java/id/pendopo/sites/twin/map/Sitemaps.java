package id.pendopo.sites.twin.map;

import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Adopted;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.PublishedStory.Cursor;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.host.SiteRepository;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.StoryMedia;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes the sitemap of each site: an index, a file of its lasting pages, one for the stories of
 * each month, and one for the news of the last two days. Old months never change again unless one
 * of their stories does, so robots read only what is new.
 */
@Component
final class Sitemaps {
    private static final Set<StoryKind> ALL = EnumSet.allOf(StoryKind.class);
    private static final Set<StoryKind> NEWS =
            EnumSet.of(StoryKind.NEWS, StoryKind.ANNOUNCEMENT, StoryKind.FIELD_WORK);
    private static final Set<EntryKind> OWN_PAGE =
            EnumSet.of(EntryKind.SERVICE, EntryKind.AGENDA, EntryKind.PAGE, EntryKind.PROFILE);
    private static final Duration IS_NEWS = Duration.ofDays(2);
    private static final int AT_ONCE = 500;
    private static final StoryId BEFORE_ALL = new StoryId(new UUID(0, 0));

    /** Lasting pages of the portal that are for everybody. */
    private static final List<String> PORTAL =
            List.of(
                    "/",
                    "/unit",
                    "/berita",
                    "/pengumuman",
                    "/layanan",
                    "/agenda",
                    "/peta/kegiatan",
                    "/papan",
                    "/peta");

    private final Newsroom newsroom;
    private final SitemapRepository repository;
    private final SiteRepository settings;
    private final StoryMedia media;
    private final Entries entries;
    private final InstantSource clock;

    Sitemaps(
            Newsroom newsroom,
            SitemapRepository repository,
            SiteRepository settings,
            StoryMedia media,
            Entries entries,
            InstantSource clock) {
        this.newsroom = newsroom;
        this.repository = repository;
        this.settings = settings;
        this.media = media;
        this.entries = entries;
        this.clock = clock;
    }

    List<Sitemap.File> index(Site site) {
        note(site);
        Stream<Sitemap.File> lasting =
                Stream.of(
                        new Sitemap.File(site.address("/sitemap-halaman.xml"), newest(site)),
                        new Sitemap.File(site.address("/sitemap-kabar.xml"), newest(site)));
        return Stream.concat(
                        lasting,
                        repository.months(site).stream()
                                .map(m ->
                                        new Sitemap.File(
                                                site.address(
                                                        "/sitemap-cerita-" + m.month() + ".xml"),
                                                Optional.of(m.changed()))))
                .limit(Sitemap.MOST)
                .toList();
    }

    /** Sections and programmes. */
    Sitemap lasting(Site site) {
        note(site);
        Optional<Instant> newest = newest(site);
        Stream<Sitemap.Row> pages =
                paths(site)
                        .map(path ->
                                Sitemap.Row.of(
                                        site.address(path),
                                        dated(path) ? newest : Optional.empty()));
        Stream<Sitemap.Row> work =
                programmes(site).stream()
                        .map(p ->
                                Sitemap.Row.of(
                                        site.address("/program/" + p.slug()),
                                        Optional.of(p.changedAt())));
        return new Sitemap(
                Stream.of(pages, work, entries(site))
                        .flatMap(rows -> rows)
                        .limit(Sitemap.MOST)
                        .toList());
    }

    /** Services, agenda and free pages; other entries stand on the page of their section. */
    private Stream<Sitemap.Row> entries(Site site) {
        Optional<UnitId> unit = site.unit().map(Unit::id);
        unit.ifPresent(id -> OWN_PAGE.forEach(kind -> Shown.note(Tag.entries(id, kind))));
        return unit.stream()
                .flatMap(id -> OWN_PAGE.stream().flatMap(k -> entries.publicOf(id, k).stream()))
                .map(e ->
                        Sitemap.Row.of(site.address(Entries.path(e)), Optional.of(e.updatedAt())));
    }

    /** The site's own stories of one month, the newest first. */
    Sitemap month(Site site, YearMonth month) {
        note(site);
        Instant begin = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<PublishedStory> stories = own(since(site, ALL, begin, new Cursor(end, BEFORE_ALL)));
        StoryMedia.Found pictures = media.images(stories);
        return new Sitemap(stories.stream().map(s -> row(site, s, pictures)).toList());
    }

    /** The site's own news of the last two days. */
    Sitemap news(Site site) {
        note(site);
        Instant begin = clock.instant().minus(IS_NEWS);
        List<PublishedStory> stories =
                own(since(site, NEWS, begin, new Cursor(clock.instant(), BEFORE_ALL))).stream()
                        .limit(Sitemap.MOST_NEWS)
                        .toList();
        stories.stream()
                .map(s -> s.publishedAt().plus(IS_NEWS))
                .min(Instant::compareTo)
                .ifPresent(Shown::until);
        return new Sitemap(stories.stream().map(s -> news(site, s)).toList());
    }

    /** Without those that stand first on the portal, and are listed there. */
    private List<PublishedStory> own(List<PublishedStory> stories) {
        Map<StoryId, Adopted> adopted =
                newsroom.adopted(stories.stream().map(PublishedStory::id).toList());
        adopted.values().stream()
                .flatMap(a -> a.original().stream())
                .forEach(original -> Shown.note(Tag.story(original.id())));
        return stories.stream()
                .filter(s ->
                        Optional.ofNullable(adopted.get(s.id()))
                                .flatMap(Adopted::original)
                                .isEmpty())
                .toList();
    }

    private static void note(Site site) {
        Shown.note(
                Tag.register(site.city().code()), Tag.site(site), Tag.sections(site.city().code()));
        site.unit()
                .map(Unit::id)
                .ifPresentOrElse(
                        unit -> Shown.note(Tag.news(unit), Tag.archive(unit), Tag.programmes(unit)),
                        () -> Shown.note(Tag.cityNews(site.city().code())));
    }

    private Optional<Instant> newest(Site site) {
        return site.unit()
                .map(unit -> newsroom.newestChange(unit.id()))
                .orElseGet(() -> newsroom.newestChangeIn(site.city().code()));
    }

    private Stream<String> paths(Site site) {
        if (site.unit().isEmpty()) {
            return PORTAL.stream();
        }
        if (settings.closed(site.unit().get().id()).isPresent()) {
            return Stream.empty();
        }
        Set<Section> hidden = settings.hidden(site.city().code());
        return Stream.concat(
                Stream.of("/"),
                Arrays.stream(Section.values())
                        .filter(s -> !hidden.contains(s))
                        .map(Section::path));
    }

    /** Whether the page shows stories, so that their newest change is its own. */
    private static boolean dated(String path) {
        return path.equals("/")
                || Arrays.stream(StoryKind.values())
                        .anyMatch(kind -> Sites.section(kind).path().equals(path));
    }

    private List<Programme> programmes(Site site) {
        List<Programme> found =
                site.unit()
                        .map(unit -> newsroom.programmes(unit.id()))
                        .orElseGet(() ->
                                newsroom.programmesIn(site.city().code()).stream()
                                        .filter(p -> p.unit().isEmpty())
                                        .toList());
        Shown.note(found.stream().map(Programme::id).map(Sitemaps::tag).toList());
        return found;
    }

    private static Tag tag(ProgrammeId programme) {
        return Tag.programme(programme);
    }

    private List<PublishedStory> since(Site site, Set<StoryKind> kinds, Instant begin, Cursor end) {
        var stories = new ArrayList<PublishedStory>();
        Optional<Cursor> after = Optional.of(end);
        while (after.isPresent() && stories.size() < Sitemap.MOST) {
            List<PublishedStory> some = before(site, kinds, after.get());
            some.stream().filter(s -> !s.publishedAt().isBefore(begin)).forEach(stories::add);
            boolean more = some.size() == AT_ONCE && !some.getLast().publishedAt().isBefore(begin);
            after = more ? Optional.of(some.getLast().cursor()) : Optional.empty();
        }
        return stories.subList(0, Math.min(Sitemap.MOST, stories.size()));
    }

    private List<PublishedStory> before(Site site, Set<StoryKind> kinds, Cursor end) {
        return site.unit()
                .map(unit -> newsroom.publishedOf(unit.id(), kinds, Optional.of(end), AT_ONCE))
                .orElseGet(() ->
                        newsroom.publishedOf(site.city().code(), kinds, Optional.of(end), AT_ONCE));
    }

    private Sitemap.Row row(Site site, PublishedStory story, StoryMedia.Found pictures) {
        List<StoryImage> images = pictures.of(site, story);
        return new Sitemap.Row(
                site.address(Sites.path(story)),
                Optional.of(story.updatedAt()),
                images,
                images.isEmpty()
                        ? Optional.empty()
                        : media.film(site, story)
                                .map(film ->
                                        new Sitemap.Film(
                                                film,
                                                images.getFirst().address(),
                                                story.title(),
                                                story.summary(),
                                                story.publishedAt())),
                Optional.empty());
    }

    private static Sitemap.Row news(Site site, PublishedStory story) {
        return new Sitemap.Row(
                site.address(Sites.path(story)),
                Optional.of(story.updatedAt()),
                List.of(),
                Optional.empty(),
                Optional.of(
                        new Sitemap.News(
                                site.name(),
                                story.language(),
                                story.title(),
                                story.publishedAt())));
    }
}
