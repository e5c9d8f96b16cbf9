package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.delivery.Pause;
import id.pendopo.publishing.delivery.PauseRepository;
import id.pendopo.publishing.delivery.QueueFilter;
import id.pendopo.publishing.delivery.QueueRepository;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.network.RemotePost;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page and the table of the queue for their reader. */
@Component
class QueuePages {
    private static final int PAGE = 30;
    private static final int MOST_LINES = 20_000;
    private static final List<String> ASKED = List.of("q", "status", "jaringan", "akun", "unit");
    private final QueueRepository queue;
    private final PauseRepository pauses;
    private final AccountLinkRepository links;
    private final Networks networks;
    private final Directory directory;
    private final PublishingSettings settings;
    private final InstantSource clock;

    QueuePages(
            QueueRepository queue,
            PauseRepository pauses,
            AccountLinkRepository links,
            Networks networks,
            Directory directory,
            PublishingSettings settings,
            InstantSource clock) {
        this.queue = queue;
        this.pauses = pauses;
        this.links = links;
        this.networks = networks;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    ModelAndView list(
            City city,
            Actor actor,
            Map<String, String> asked,
            Texts t,
            Map<String, String> typed,
            Faults faults) {
        QueueFilter filter = filter(city, actor, asked);
        Address address = QueueController.address(asked, ASKED);
        String page = asked.getOrDefault("page", "");
        var paging =
                new Paging(
                        page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1,
                        PAGE,
                        queue.count(filter),
                        address);
        Optional<CityRegister> register = directory.register(city.code());
        List<QueuePage.Row> rows =
                queue.page(filter, PAGE, paging.offset()).stream()
                        .map(line -> row(line, city, register, t))
                        .toList();
        return new ModelAndView(
                "publishing/queue",
                "page",
                new QueuePage(
                        pauses.now(city.code(), clock.instant()).stream()
                                .map(p -> paused(p, city, register, t))
                                .toList(),
                        actor.may(PublishingPermission.PAUSE, city.scope()),
                        DeliveryWords.options(Pause.Kind.values(), "publishing.pause.kind", t),
                        units(city, actor, register),
                        typed,
                        faults,
                        address.parameters(),
                        !address.parameters().isEmpty(),
                        states(t),
                        networks.all().stream()
                                .sorted()
                                .map(n -> new Option(n.name(), t.of("directory.network", n)))
                                .toList(),
                        accounts(city, actor),
                        rows,
                        paging,
                        address.at(QueueController.PATH + "/ekspor/antrean.csv")));
    }

    List<String> heads(Texts t) {
        return List.of(
                t.of("publishing.queue.head.post"),
                t.of("publishing.queue.head.account"),
                t.of("publishing.queue.head.network"),
                t.of("publishing.queue.head.unit"),
                t.of("publishing.queue.head.state"),
                t.of("publishing.queue.head.due"),
                t.of("publishing.queue.head.next"),
                t.of("publishing.queue.head.why"),
                t.of("publishing.queue.head.address"));
    }

    List<List<String>> lines(City city, Actor actor, Map<String, String> asked, Texts t) {
        Optional<CityRegister> register = directory.register(city.code());
        return queue.page(filter(city, actor, asked), MOST_LINES, 0).stream()
                .map(line -> row(line, city, register, t))
                .map(r ->
                        List.of(
                                r.headline(),
                                r.account(),
                                r.network(),
                                r.unit(),
                                r.state(),
                                r.due(),
                                r.next(),
                                r.why(),
                                r.permalink()))
                .toList();
    }

    private QueueFilter filter(City city, Actor actor, Map<String, String> asked) {
        Optional<Set<UnitId>> seen = PublishingSight.units(city, actor, PublishingPermission.VIEW);
        Optional<UnitId> wanted =
                Optional.of(asked.getOrDefault("unit", ""))
                        .filter(u -> u.matches("[0-9a-f-]{36}"))
                        .map(u -> new UnitId(UUID.fromString(u)))
                        .filter(u -> seen.map(s -> s.contains(u)).orElse(true));
        String status = asked.getOrDefault("status", "");
        boolean late = status.equals("late");
        return new QueueFilter(
                city.code(),
                wanted.map(Set::of).or(() -> seen),
                chosen(status),
                Arrays.stream(Network.values())
                        .filter(n -> n.name().equals(asked.get("jaringan")))
                        .findFirst(),
                Optional.of(asked.getOrDefault("akun", ""))
                        .filter(a -> a.matches("[0-9a-f-]{36}"))
                        .map(a -> new AccountLinkId(UUID.fromString(a))),
                asked.getOrDefault("q", "").strip(),
                late ? Optional.of(clock.instant().minus(settings.late())) : Optional.empty());
    }

    /** One state, or a group of them under a small word. */
    private static Set<DeliveryState> chosen(String status) {
        return switch (status) {
            case "person" -> EnumSet.of(DeliveryState.UNCONFIRMED, DeliveryState.FAILED);
            case "late", "way" -> {
                var way = EnumSet.allOf(DeliveryState.class);
                way.removeIf(s -> !s.moves() && s != DeliveryState.HELD);
                yield way;
            }
            default ->
                    Arrays.stream(DeliveryState.values())
                            .filter(s -> s.name().equals(status))
                            .findFirst()
                            .map(Set::of)
                            .orElseGet(() -> EnumSet.allOf(DeliveryState.class));
        };
    }

    private static List<Option> states(Texts t) {
        var all =
                new java.util.ArrayList<>(
                        List.of(
                                new Option("person", t.of("publishing.queue.person")),
                                new Option("late", t.of("publishing.queue.late")),
                                new Option("way", t.of("publishing.queue.way"))));
        all.addAll(DeliveryWords.options(DeliveryState.values(), "publishing.state", t));
        return all;
    }

    private static List<Option> units(City city, Actor actor, Optional<CityRegister> register) {
        Optional<Set<UnitId>> seen = PublishingSight.units(city, actor, PublishingPermission.VIEW);
        return register.stream()
                .flatMap(r -> r.activeUnits().stream())
                .filter(u -> seen.map(s -> s.contains(u.id())).orElse(true))
                .map(u -> new Option(u.id().toString(), u.name()))
                .toList();
    }

    private List<Option> accounts(City city, Actor actor) {
        Optional<Set<UnitId>> seen = PublishingSight.units(city, actor, PublishingPermission.VIEW);
        return links.ofCity(city.code()).stream()
                .filter(l -> seen.map(s -> l.unit().map(s::contains).orElse(true)).orElse(true))
                .map((AccountLink l) -> new Option(l.id().toString(), l.name()))
                .toList();
    }

    private QueuePage.Row row(
            QueueRepository.Line line, City city, Optional<CityRegister> register, Texts t) {
        var delivery = line.delivery();
        Instant now = clock.instant();
        return new QueuePage.Row(
                QueueController.PATH + "/" + delivery.id(),
                delivery.subject().headline(),
                line.account(),
                t.of("directory.network", delivery.subject().network()),
                DeliveryWords.owner(delivery.subject().unit(), city, register),
                DeliveryWords.tone(delivery.state()),
                t.of("publishing.state", delivery.state()),
                t.moment(delivery.way().dueAt(), city.zone()),
                DeliveryWords.age(delivery, now, t),
                DeliveryWords.next(delivery, city, t),
                DeliveryWords.why(delivery, t),
                delivery.remote().flatMap(RemotePost::permalink).map(URI::toString).orElse(""));
    }

    private static QueuePage.Paused paused(
            Pause pause, City city, Optional<CityRegister> register, Texts t) {
        return new QueuePage.Paused(
                pause.id().toString(),
                t.of(
                        "publishing.pause.now",
                        t.of("publishing.pause.kind", pause.kind()),
                        DeliveryWords.owner(pause.unit(), city, register)),
                t.of(
                        "publishing.pause.about",
                        pause.reason(),
                        pause.begunBy(),
                        t.moment(pause.until(), city.zone())));
    }
}
