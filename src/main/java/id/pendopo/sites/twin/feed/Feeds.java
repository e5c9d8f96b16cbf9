package id.pendopo.sites.twin.feed;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.twin.TwinRepository;
import id.pendopo.sites.twin.TwinRepository.Withdrawn;
import id.pendopo.sites.unit.Places;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the feeds of units and cities. The portal's carry what all units of the city publish. */
@Component
final class Feeds {
    static final String AFTER = "setelah";

    private static final int ENTRIES = 30;

    /** Long enough for readers that look once in a while. */
    private static final Duration REMEMBER_GONE = Duration.ofDays(90);

    private final Newsroom newsroom;
    private final Sites sites;
    private final TwinRepository repository;
    private final FeedEntries entries;
    private final InstantSource clock;

    Feeds(
            Newsroom newsroom,
            Sites sites,
            TwinRepository repository,
            FeedEntries entries,
            InstantSource clock) {
        this.newsroom = newsroom;
        this.sites = sites;
        this.repository = repository;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * One page of a feed.
     *
     * @param file the ending of its address, as {@code /atom.xml}
     * @param after where the page begins; empty for the newest
     */
    Feed page(
            Site site,
            Channel channel,
            String file,
            Optional<PublishedStory.Cursor> after,
            Texts texts) {
        note(site, after.isPresent());
        List<PublishedStory> found = stories(site, channel, after);
        List<PublishedStory> shown = found.subList(0, Math.min(ENTRIES, found.size()));
        List<Feed.Gone> gone = after.isPresent() ? List.of() : gone(site, channel);
        URI first = site.address(channel.folder() + file);
        return new Feed(
                channel.folder(),
                title(site, channel, texts),
                texts.of("sites.feed.about", site.name()),
                texts.locale().toLanguageTag(),
                site.address(alternate(site, channel)),
                after.map(cursor -> at(first, cursor)).orElse(first),
                first,
                found.size() > ENTRIES
                        ? Optional.of(at(first, shown.getLast().cursor()))
                        : Optional.empty(),
                hub(site),
                updated(shown, gone),
                entries.of(shown, texts),
                gone);
    }

    static String title(Site site, Channel channel, Texts texts) {
        return channel.section()
                .map(section ->
                        texts.of(
                                "sites.feed.title",
                                texts.of("sites.section", section),
                                site.name()))
                .orElse(site.name());
    }

    private URI hub(Site site) {
        return sites.portal(site.city().code()).orElse(site).address("/websub");
    }

    private static URI at(URI first, PublishedStory.Cursor cursor) {
        return URI.create(first + "?" + AFTER + "=" + Places.write(cursor));
    }

    /** Cities have no page for each section. */
    private static String alternate(Site site, Channel channel) {
        return site.kind() == SiteKind.PORTAL || channel.folder().isEmpty()
                ? "/"
                : channel.folder();
    }

    private static void note(Site site, boolean older) {
        CityCode city = site.city().code();
        Shown.note(Tag.register(city), Tag.site(site));
        site.unit()
                .map(Unit::id)
                .ifPresentOrElse(
                        unit -> Shown.note(older ? Tag.archive(unit) : Tag.news(unit)),
                        () -> Shown.note(Tag.cityNews(city)));
    }

    private List<PublishedStory> stories(
            Site site, Channel channel, Optional<PublishedStory.Cursor> after) {
        return site.unit()
                .map(Unit::id)
                .map(unit -> newsroom.publishedOf(unit, channel.kinds(), after, ENTRIES + 1))
                .orElseGet(() ->
                        newsroom.publishedIn(
                                site.city().code(), channel.kinds(), after, ENTRIES + 1));
    }

    private List<Feed.Gone> gone(Site site, Channel channel) {
        CityCode city = site.city().code();
        Instant since = clock.instant().minus(REMEMBER_GONE);
        Optional<UnitId> unit = site.unit().map(Unit::id);
        List<Withdrawn> withdrawn =
                unit.isPresent()
                        ? repository.withdrawnOf(city, unit, channel.kinds(), since, ENTRIES)
                        : repository.withdrawnIn(city, channel.kinds(), since, ENTRIES);
        return withdrawn.stream()
                .map(w ->
                        new Feed.Gone(
                                FeedEntries.id(w.id()),
                                site.address(Sites.section(w.kind()).path() + "/" + w.slug()),
                                w.title(),
                                w.at(),
                                w.reason()))
                .toList();
    }

    /** A feed with nothing in it has never changed. */
    private static Instant updated(List<PublishedStory> stories, List<Feed.Gone> gone) {
        return Stream.concat(
                        stories.stream().map(PublishedStory::updatedAt),
                        gone.stream().map(Feed.Gone::at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
