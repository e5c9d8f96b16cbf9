package id.pendopo.publishing.web.compose;

import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Tone;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.compose.PostFilter;
import id.pendopo.publishing.compose.PostLine;
import id.pendopo.publishing.compose.PostListRepository;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.web.DeliveryWords;
import id.pendopo.publishing.web.PublishingSight;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the list of posts for its reader. */
@Component
class PostListPages {
    private static final int PAGE = 30;
    private static final int MOST_LINES = 20_000;
    private static final String DRAFT = "DRAFT";
    private static final String APPROVED = "APPROVED";
    private static final List<String> ASKED = List.of("q", "status", "jaringan", "unit");
    private final PostListRepository posts;
    private final DeliveryRepository deliveries;
    private final Directory directory;
    private final Networks networks;

    PostListPages(
            PostListRepository posts,
            DeliveryRepository deliveries,
            Directory directory,
            Networks networks) {
        this.posts = posts;
        this.deliveries = deliveries;
        this.directory = directory;
        this.networks = networks;
    }

    PostListPage list(City city, Actor actor, Map<String, String> asked, Texts t) {
        PostFilter filter = filter(city, actor, asked);
        var address = Address.of(PostController.PATH);
        for (String name : ASKED) {
            address = address.with(name, said(asked, name));
        }
        var paging = new Paging(number(said(asked, "page")), PAGE, posts.count(filter), address);
        Optional<CityRegister> register = directory.register(city.code());
        return new PostListPage(
                asked,
                !address.parameters().isEmpty(),
                states(t),
                DeliveryWords.options(
                        networks.all().stream().sorted().toArray(Network[]::new),
                        "directory.network",
                        t),
                units(city, actor, register),
                posts.page(filter, PAGE, paging.offset()).stream()
                        .map(line -> row(line, city, register, t))
                        .toList(),
                paging,
                address.at(PostController.PATH + "/ekspor/unggahan.csv"));
    }

    List<PostListPage.Row> all(City city, Actor actor, Map<String, String> asked, Texts t) {
        Optional<CityRegister> register = directory.register(city.code());
        return posts.page(filter(city, actor, asked), MOST_LINES, 0).stream()
                .map(line -> row(line, city, register, t))
                .toList();
    }

    private static PostFilter filter(City city, Actor actor, Map<String, String> asked) {
        Optional<Set<UnitId>> seen = PublishingSight.units(city, actor, PublishingPermission.VIEW);
        String unit = said(asked, "unit");
        Optional<Set<UnitId>> units =
                unit.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? Optional.of(
                                Stream.of(new UnitId(UUID.fromString(unit)))
                                        .filter(u -> seen.map(s -> s.contains(u)).orElse(true))
                                        .collect(Collectors.toSet()))
                        : seen;
        return new PostFilter(
                city.code(),
                units,
                said(asked, "status"),
                said(asked, "jaringan"),
                said(asked, "q"));
    }

    private PostListPage.Row row(
            PostLine line, City city, Optional<CityRegister> register, Texts t) {
        return new PostListPage.Row(
                PostController.PATH + "/" + line.id(),
                line.headline(),
                DeliveryWords.owner(line.unit(), city, register),
                line.account(),
                t.of("directory.network", line.network()),
                tone(line.state()),
                state(line.state(), t),
                why(line, t),
                line.due().map(at -> t.moment(at, city.zone())).orElse(""),
                t.moment(line.changedAt(), city.zone()),
                line.permalink());
    }

    private String why(PostLine line, Texts t) {
        boolean quiet = line.state().equals(DeliveryState.PLANNED.name());
        return quiet
                ? ""
                : line.delivery()
                        .flatMap(deliveries::find)
                        .map(d -> DeliveryWords.why(d, t))
                        .orElse("");
    }

    private static List<Option> states(Texts t) {
        return Stream.concat(
                        Stream.of(DRAFT, APPROVED),
                        EnumSet.complementOf(EnumSet.of(DeliveryState.CANCELLED)).stream()
                                .map(Enum::name))
                .map(state -> new Option(state, state(state, t)))
                .toList();
    }

    private static String state(String state, Texts t) {
        return switch (state) {
            case DRAFT -> t.of("publishing.post.state.draft");
            case APPROVED -> t.of("publishing.post.state.approved");
            default -> t.of("publishing.state", DeliveryState.valueOf(state));
        };
    }

    private static Tone tone(String state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case APPROVED -> Tone.GOOD;
            default -> DeliveryWords.tone(DeliveryState.valueOf(state));
        };
    }

    private static List<Option> units(City city, Actor actor, Optional<CityRegister> register) {
        Optional<Set<UnitId>> seen = PublishingSight.units(city, actor, PublishingPermission.VIEW);
        return register.stream()
                .flatMap(r -> r.activeUnits().stream())
                .filter(u -> seen.map(s -> s.contains(u.id())).orElse(true))
                .map(u -> new Option(u.id().toString(), u.name()))
                .toList();
    }

    private static String said(Map<String, String> asked, String name) {
        return asked.getOrDefault(name, "").strip();
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
