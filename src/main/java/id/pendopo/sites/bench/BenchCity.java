package id.pendopo.sites.bench;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills a city when the server is ready, publishes to it and tells how long that took. */
@Component
@ConditionalOnProperty("pendopo.sites.bench")
class BenchCity {
    private static final int UNITS = 200;
    private static final int ITEMS = 50_000;
    private static final int PUBLISHED = 30;

    private final Directory directory;
    private final Newsroom newsroom;
    private final Sites sites;
    private final BenchRepository repository;
    private final MeterRegistry meters;
    private final InstantSource clock;

    BenchCity(
            Directory directory,
            Newsroom newsroom,
            Sites sites,
            BenchRepository repository,
            MeterRegistry meters,
            InstantSource clock) {
        this.directory = directory;
        this.newsroom = newsroom;
        this.sites = sites;
        this.repository = repository;
        this.meters = meters;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        CityCode city = directory.cities().getFirst().code();
        Optional<UnitId> above =
                directory.units(city).stream()
                        .filter(u -> u.type() == UnitType.CITY_GOVERNMENT)
                        .map(Unit::id)
                        .findFirst();
        for (int i = directory.units(city).size(); i <= UNITS; i++) {
            register(city, unit("Unit Contoh " + i, above));
        }
        if (repository.stories(city) < ITEMS) {
            repository.fill(city, ITEMS);
            repository.index(city);
        }
        List<Unit> units =
                directory.units(city).stream()
                        .filter(u -> u.type() != UnitType.CITY_GOVERNMENT)
                        .limit(UNITS)
                        .toList();
        units.forEach(u -> get(sites.of(u), "/berita"));
        publish(units);
        Site first = sites.of(units.getFirst());
        System.out.printf("web.units: %d units%n", units.size());
        System.out.printf("web.items: %d items%n", repository.stories(city));
        System.out.printf("web.host: %s host%n", first.origin().getHost());
    }

    private void register(CityCode city, UnitDraft draft) {
        if (directory.register(city, draft, Actor.system())
                instanceof Recording.Refused<Unit>(var faults)) {
            throw new IllegalStateException("Unit %s refused: %s".formatted(draft.name(), faults));
        }
    }

    private static UnitDraft unit(String name, Optional<UnitId> above) {
        return new UnitDraft(
                UnitType.OTHER, name, above, Optional.empty(), List.of(), List.of(), true);
    }

    /** From the call that publishes until the unit's list shows it, as a visitor sees it. */
    private void publish(List<Unit> units) {
        var waits = new ArrayList<Double>();
        long before = made();
        for (int i = 0; i < PUBLISHED; i++) {
            Unit unit = units.get(i * 7 % units.size());
            Site site = sites.of(unit);
            get(site, "/berita");
            String title = "Kabar baru " + i + " " + clock.millis();
            Timer timer = Timer.builder("bench.publish." + i).register(meters);
            timer.record(() -> {
                newsroom.importStory(story(unit, title), Actor.system());
                while (!get(site, "/berita").contains(title)) {
                    Thread.onSpinWait();
                }
            });
            waits.add(timer.totalTime(TimeUnit.MILLISECONDS));
            units.stream().limit(20).forEach(u -> get(sites.of(u), "/berita"));
        }
        List<Double> sorted = waits.stream().sorted().toList();
        System.out.printf("publish.median: %.1f ms%n", sorted.get(PUBLISHED / 2));
        System.out.printf("publish.worst: %.1f ms%n", sorted.getLast());
        System.out.printf(
                "publish.pages-made: %.2f pages each%n", (made() - before) / (double) PUBLISHED);
    }

    private long made() {
        return meters.get("pendopo.sites.edge.made").timer().count();
    }

    private ImportedStory story(Unit unit, String title) {
        return new ImportedStory(
                unit.city(),
                Optional.of(unit.id()),
                title,
                StoryKind.NEWS,
                title.replace(' ', '-').toLowerCase(Locale.ROOT),
                title,
                "Ringkasan.",
                "<p>Isi.</p>",
                "id",
                clock.instant(),
                clock.instant(),
                Place.unknown(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                "Humas",
                Optional.empty(),
                List.of(),
                "",
                true);
    }

    /** By a socket, because names below localhost do not resolve everywhere. */
    private static String get(Site site, String path) {
        URI origin = site.origin();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), origin.getPort())) {
            String head =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, origin.getAuthority());
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var reader =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + origin + path, e);
        }
    }
}
