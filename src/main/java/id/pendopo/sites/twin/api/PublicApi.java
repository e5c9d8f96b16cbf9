package id.pendopo.sites.twin.api;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.unit.Places;
import java.net.URI;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is public of a city, for any program of anybody; described by {@code openapi.json}. */
@RestController
@OnSite(
        value = SiteKind.PORTAL,
        query = {"unit", "kind", "after", "limit"})
class PublicApi {
    static final int MOST = 100;

    private final Directory directory;
    private final Newsroom newsroom;
    private final Entries entries;
    private final Sites sites;
    private final PublicForms forms;
    private final InstantSource clock;

    PublicApi(
            Directory directory,
            Newsroom newsroom,
            Entries entries,
            Sites sites,
            PublicForms forms,
            InstantSource clock) {
        this.directory = directory;
        this.newsroom = newsroom;
        this.entries = entries;
        this.sites = sites;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Resource> description() {
        return open().contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("openapi.json"));
    }

    @GetMapping("/api/v1/cities")
    ResponseEntity<PublicJson.Page<PublicJson.City>> cities() {
        List<PublicJson.City> found =
                directory.cities().stream()
                        .flatMap(city ->
                                sites
                                        .portal(city.code())
                                        .map(portal ->
                                                new PublicJson.City(
                                                        city.code().value(),
                                                        city.name(),
                                                        portal.address("/"),
                                                        city.zone().getId()))
                                        .stream())
                        .toList();
        return open().body(new PublicJson.Page<>(found, Optional.empty()));
    }

    @GetMapping("/api/v1/stories")
    ResponseEntity<PublicJson.Page<PublicJson.Story>> stories(
            Site site,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        Optional<UnitId> of = unit(site, unit);
        Set<StoryKind> kinds = kinds(kind);
        int most = Math.clamp(limit, 1, MOST);
        Shown.note(Tag.register(site.city().code()));
        of.ifPresentOrElse(
                id -> Shown.note(Tag.news(id), Tag.archive(id)),
                () -> Shown.note(Tag.cityNews(site.city().code())));
        Optional<PublishedStory.Cursor> from = Places.read(after);
        List<PublishedStory> found =
                of.map(id -> newsroom.publishedOf(id, kinds, from, most + 1))
                        .orElseGet(() ->
                                newsroom.publishedIn(site.city().code(), kinds, from, most + 1));
        List<PublishedStory> shown = found.subList(0, Math.min(most, found.size()));
        Optional<URI> next =
                found.size() > most
                        ? Optional.of(
                                next(
                                        site,
                                        "stories",
                                        unit,
                                        kind,
                                        Places.write(shown.getLast().cursor()),
                                        most))
                        : Optional.empty();
        return open().body(new PublicJson.Page<>(forms.stories(shown), next));
    }

    @GetMapping("/api/v1/stories/{id}")
    ResponseEntity<PublicJson.Story> story(Site site, @PathVariable UUID id) {
        var story = new StoryId(id);
        Shown.note(Tag.story(story), Tag.register(site.city().code()));
        return newsroom.published(story)
                .filter(s -> s.city().equals(site.city().code()))
                .map(s -> open().body(forms.stories(List.of(s)).getFirst()))
                .orElseThrow(() -> new NotFound("Story " + id));
    }

    @GetMapping("/api/v1/programmes")
    ResponseEntity<PublicJson.Page<PublicJson.Programme>> programmes(
            Site site,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        Shown.passing();
        Stream<Programme> found =
                unit(site, unit)
                        .map(newsroom::programmes)
                        .orElseGet(() -> newsroom.programmesIn(site.city().code()))
                        .stream();
        return page(
                site,
                "programmes",
                unit,
                after,
                limit,
                found.map(forms::programme).toList(),
                p -> p.id().toString());
    }

    @GetMapping("/api/v1/agenda")
    ResponseEntity<PublicJson.Page<PublicJson.Event>> agenda(
            Site site,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        Optional<UnitId> of = unit(site, unit);
        note(site, of, EntryKind.AGENDA);
        List<Entry> found = entries.coming(site.city().code(), of, clock.instant(), 1_000);
        found.stream()
                .map(Entry::body)
                .filter(EntryBody.Agenda.class::isInstance)
                .map(EntryBody.Agenda.class::cast)
                .map(a -> a.until().orElse(a.from()))
                .filter(end -> end.isAfter(clock.instant()))
                .min(Comparator.naturalOrder())
                .ifPresent(Shown::until);
        return page(
                site,
                "agenda",
                unit,
                after,
                limit,
                found.stream().flatMap(e -> forms.event(e).stream()).toList(),
                e -> e.id().toString());
    }

    @GetMapping("/api/v1/services")
    ResponseEntity<PublicJson.Page<PublicJson.Service>> services(
            Site site,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        Optional<UnitId> of = unit(site, unit);
        note(site, of, EntryKind.SERVICE);
        List<Entry> found =
                of.map(id -> entries.publicOf(id, EntryKind.SERVICE))
                        .orElseGet(() -> entries.publicIn(site.city().code(), EntryKind.SERVICE));
        return page(
                site,
                "services",
                unit,
                after,
                limit,
                found.stream().flatMap(e -> forms.service(e).stream()).toList(),
                s -> s.id().toString());
    }

    private static void note(Site site, Optional<UnitId> unit, EntryKind kind) {
        Shown.note(
                Tag.register(site.city().code()),
                unit.map(id -> Tag.entries(id, kind))
                        .orElseGet(() -> Tag.cityEntries(site.city().code(), kind)));
    }

    private <T> ResponseEntity<PublicJson.Page<T>> page(
            Site site,
            String name,
            String unit,
            String after,
            int limit,
            List<T> all,
            Function<T, String> id) {
        int most = Math.clamp(limit, 1, MOST);
        int last = all.stream().map(id).toList().indexOf(after);
        List<T> shown = all.stream().skip(last + 1L).limit(most).toList();
        boolean more = last + 1 + shown.size() < all.size();
        return open().body(
                        new PublicJson.Page<>(
                                shown,
                                more
                                        ? Optional.of(
                                                next(
                                                        site,
                                                        name,
                                                        unit,
                                                        "",
                                                        id.apply(shown.getLast()),
                                                        most))
                                        : Optional.empty()));
    }

    private static URI next(
            Site site, String name, String unit, String kind, String after, int limit) {
        return site.address(
                "/api/v1/"
                        + name
                        + "?after="
                        + after
                        + (kind.isEmpty() ? "" : "&kind=" + kind)
                        + "&limit="
                        + limit
                        + (unit.isEmpty() ? "" : "&unit=" + unit));
    }

    private Optional<UnitId> unit(Site site, String slug) {
        return slug.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        directory
                                .unit(site.city().code(), slug)
                                .map(Unit::id)
                                .orElseThrow(() -> new NotFound("Unit " + slug)));
    }

    private static Set<StoryKind> kinds(String written) {
        EnumSet<StoryKind> all = EnumSet.allOf(StoryKind.class);
        if (written.isEmpty()) {
            return all;
        }
        Set<StoryKind> found =
                all.stream()
                        .filter(kind -> PublicForms.word(kind).equals(written))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StoryKind.class)));
        if (found.isEmpty()) {
            throw new NotFound("Kind " + written);
        }
        return found;
    }

    /** Anybody's page may read it: it is public and nobody is signed in here. */
    private static ResponseEntity.BodyBuilder open() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Access-Control-Allow-Origin", "*");
    }
}
