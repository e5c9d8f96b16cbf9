package id.pendopo.sites.follow;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.PoliteReader.Reading;
import id.pendopo.sites.wordpress.MovingSettings;
import id.pendopo.sites.wordpress.OldWeb;
import id.pendopo.sites.wordpress.read.NewestPosts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the sites that are followed: with conditional requests, one at a time, and ever more
 * seldom at one that fails.
 */
@Component
public class FollowSite {
    private static final int FEED = 4 * 1024 * 1024;
    private static final int AT_ONCE = 50;
    private static final Duration SELDOM = Duration.ofDays(1);

    private final FollowedSiteRepository sites;
    private final KeepFollowed keep;
    private final CheckGone gone;
    private final Directory directory;
    private final OldWeb web;
    private final AuditTrail trail;
    private final MovingSettings settings;
    private final InstantSource clock;

    FollowSite(
            FollowedSiteRepository sites,
            KeepFollowed keep,
            CheckGone gone,
            Directory directory,
            OldWeb web,
            AuditTrail trail,
            MovingSettings settings,
            InstantSource clock) {
        this.sites = sites;
        this.keep = keep;
        this.gone = gone;
        this.directory = directory;
        this.web = web;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins to follow, changes the address, or switches off; its news leave the lists then. */
    @Transactional
    public void set(UnitId unit, CityCode city, URI address, boolean active, Actor by) {
        Optional<FollowedSite> before = sites.find(unit);
        sites.put(unit, city, address, active, by, clock.instant());
        trail.record(
                by,
                "sites.follow.set",
                Subject.inCity("sites.follow", unit, city.value()),
                before.map(s -> new Setting(s.address(), s.active())).orElse(null),
                new Setting(address, active));
        keep.told(sites.find(unit).orElseThrow());
    }

    /** Looks at all that are due. */
    public void all() {
        PoliteReader reader = web.reader();
        for (FollowedSite site : sites.due(clock.instant(), AT_ONCE)) {
            look(site, reader);
        }
    }

    private record Setting(URI address, boolean active) {}

    private void look(FollowedSite site, PoliteReader reader) {
        var asked = new ArrayList<Headers.Field>();
        if (site.feed().isPresent()) {
            site.etag().ifPresent(e -> asked.add(new Headers.Field("If-None-Match", e)));
            site.lastModified()
                    .ifPresent(m -> asked.add(new Headers.Field("If-Modified-Since", m)));
        }
        URI address = site.feed().orElse(site.address());
        Reading reading = reader.read(address, FEED, asked.toArray(Headers.Field[]::new));
        switch (reading) {
            case Reading.Lost(var at, var why) -> failed(site, why.code());
            case Reading.Got got when got.status() == 304 -> {
                gone.check(site, List.of(), reader);
                answered(site, site.feed(), got);
            }
            case Reading.Got got when !got.ok() ->
                    failed(site, got.truncated() ? "too-large" : "status-" + got.status());
            case Reading.Got got -> read(site, got, reader);
        }
    }

    /**
     * What is told to be a home page leads to its list of posts or its feed once, which is asked
     * from then on.
     */
    private void read(FollowedSite site, Reading.Got got, PoliteReader reader) {
        Optional<List<FeedItem>> here = items(site, got);
        if (here.isPresent()) {
            keep(site, got, here.get(), reader);
            return;
        }
        if (site.feed().isEmpty()) {
            List<URI> places =
                    Stream.concat(
                                    NewestPosts.address(reader, got.address()).stream(),
                                    ReadFeed.announced(got.address(), got.body()).stream())
                            .toList();
            for (URI place : places) {
                if (reader.read(place, FEED) instanceof Reading.Got answer && answer.ok()) {
                    var there = items(site, answer);
                    if (there.isPresent()) {
                        keep(site, answer, there.get(), reader);
                        return;
                    }
                }
            }
        }
        failed(site, "no-feed");
    }

    private Optional<List<FeedItem>> items(FollowedSite site, Reading.Got got) {
        Instant now = clock.instant();
        ZoneId zone = directory.city(site.city()).orElseThrow().zone();
        return ReadFeed.items(got.address(), got.body(), now)
                .or(() -> ReadPosts.items(got.address(), got.body(), zone, now));
    }

    private void keep(
            FollowedSite site, Reading.Got got, List<FeedItem> found, PoliteReader reader) {
        keep.keep(site, found);
        gone.check(site, found, reader);
        answered(site, Optional.of(got.address()), got);
    }

    private void answered(FollowedSite site, Optional<URI> feed, Reading.Got got) {
        Instant now = clock.instant();
        sites.looked(
                new FollowedSite(
                        site.unit(),
                        site.city(),
                        site.address(),
                        feed,
                        site.active(),
                        got.headers().first("etag").or(site::etag),
                        got.headers().first("last-modified").or(site::lastModified),
                        Optional.of(now),
                        Optional.of(now),
                        0,
                        Optional.empty()),
                now,
                now.plus(settings.followEvery()));
    }

    private void failed(FollowedSite site, String why) {
        Instant now = clock.instant();
        int failures = site.failures() + 1;
        Duration wait = settings.followEvery().multipliedBy(1L << Math.min(failures, 6));
        sites.looked(
                new FollowedSite(
                        site.unit(),
                        site.city(),
                        site.address(),
                        // A feed that is gone may have moved: its page is asked again.
                        failures % 3 == 0 ? Optional.empty() : site.feed(),
                        site.active(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(now),
                        site.answeredAt(),
                        failures,
                        Optional.of(why)),
                now,
                now.plus(wait.compareTo(SELDOM) > 0 ? SELDOM : wait));
    }
}
