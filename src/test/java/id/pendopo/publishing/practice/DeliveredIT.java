package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.fixture.MovableClock;
import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.fixture.Stories;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Importing;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.file.FileStore;
import id.pendopo.platform.file.StoredFile;
import id.pendopo.platform.file.Storing;
import id.pendopo.publishing.Delivered;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.Publishing;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.KeepAccounts;
import id.pendopo.publishing.account.LinkAccount;
import id.pendopo.publishing.delivery.ActOnDelivery;
import id.pendopo.publishing.delivery.Acting;
import id.pendopo.publishing.delivery.CheckPresence;
import id.pendopo.publishing.delivery.DeliverLane;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.delivery.FirstComment;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostMedium;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.post.WritePost;
import id.pendopo.publishing.proof.Presence;
import id.pendopo.publishing.proof.Proof;
import id.pendopo.publishing.proof.ProofRepository;
import id.pendopo.publishing.proof.Witness;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.node.ObjectNode;

/** A story's post on its way to every practice network, and what is done with it afterwards. */
@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.publishing.practice.run=true",
            "pendopo.publishing.practice.port=0",
            "pendopo.publishing.delivery.active=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveredIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final int MOST_TURNS = 60;
    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private PracticeWeb web;
    @Autowired private LinkAccount linking;
    @Autowired private KeepAccounts accounts;
    @Autowired private FileStore files;
    @Autowired private WritePost write;
    @Autowired private PostRepository posts;
    @Autowired private Publishing publishing;
    @Autowired private DeliverLane lane;
    @Autowired private DeliveryRepository deliveries;
    @Autowired private ActOnDelivery act;
    @Autowired private CheckPresence presence;
    @Autowired private ProofRepository proofs;
    @Autowired private MovableClock clock;
    private final RudeServer site = RudeServer.start();
    private City city;

    @BeforeAll
    void found() {
        directory.found(CITY, Actor.system());
        city = directory.city(CITY).orElseThrow();
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "INSTAGRAM", "X", "YOUTUBE", "THREADS"})
    void a_story_is_published_once_with_proof_and_its_first_comment(Network network) {
        AccountLink account = linked(network);
        StoryId story = story("Taman kota dibuka " + network);
        DeliveryId id = planned(account, story, words(network, "Taman kota dibuka kembali"));

        Delivery out = worked(account, id, d -> d.comment() == FirstComment.DONE);

        assertThat(out.state()).isEqualTo(DeliveryState.PUBLISHED);
        List<ObjectNode> seen = seen(account);
        assertThat(seen).hasSize(1);
        String remote = out.remote().orElseThrow().id();
        assertThat(seen.getFirst().path("id").asString()).isEqualTo(remote);
        assertThat(seen.getFirst().path("words").asString()).contains("Taman kota dibuka kembali");
        assertThat(comments(network, remote)).containsExactly("Selengkapnya di situs kota.");
        Proof proof = proofs.of(id).getFirst();
        assertThat(proof.witness()).contains(Witness.NETWORK);
        assertThat(proof.content()).contains("Taman kota dibuka kembali");
        Delivered told = publishing.deliveriesOf(story).getFirst();
        assertThat(told.permalink()).isPresent();
        assertThat(Dialog.send(told.permalink().orElseThrow(), "GET", "").status())
                .isIn(200, 302, 303);
    }

    /** Asked each time: a post that somebody took away is seen to be gone. */
    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "INSTAGRAM", "X", "YOUTUBE", "THREADS"})
    void a_published_post_is_looked_at_again(Network network) {
        AccountLink account = linked(network);
        DeliveryId id = planned(account, story("Dilihat " + network), words(network, "Dilihat"));
        worked(account, id, d -> d.comment() == FirstComment.DONE);

        clock.advance(Duration.ofMinutes(11));
        presence.all();
        assertThat(looked(id)).containsExactly(Presence.Result.THERE);

        web.of(network).ground().delete(seen(account).getFirst());
        clock.advance(Duration.ofHours(25));
        lane.work(account.id(), () -> false);
        presence.all();
        assertThat(looked(id)).containsExactly(Presence.Result.THERE, Presence.Result.GONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "YOUTUBE"})
    void a_correction_is_seen_on_the_network_and_has_a_proof_of_its_own(Network network) {
        AccountLink account = linked(network);
        DeliveryId id = planned(account, story("Ralat " + network), words(network, "Pukul tujuh"));
        Delivery out = worked(account, id, d -> d.comment() == FirstComment.DONE);

        Post changed = corrected(account, out, words(network, "Pukul delapan"));
        assertThat(act.correct(id, out.version(), changed.version(), editor()))
                .isInstanceOf(Acting.Done.class);
        worked(account, id, d -> d.wish().isEmpty());

        assertThat(state(id)).isEqualTo(DeliveryState.CORRECTED);
        assertThat(seen(account).getFirst().path("words").asString()).contains("Pukul delapan");
        assertThat(proofs.of(id)).hasSize(2);
        assertThat(proofs.of(id).getFirst().content()).contains("Pukul delapan");
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"INSTAGRAM", "X", "THREADS"})
    void where_nothing_can_be_corrected_the_post_stays_and_says_so(Network network) {
        AccountLink account = linked(network);
        DeliveryId id = planned(account, story("Tetap " + network), words(network, "Pukul tujuh"));
        Delivery out = worked(account, id, d -> d.comment() == FirstComment.DONE);

        Post changed = corrected(account, out, words(network, "Pukul delapan"));
        act.correct(id, out.version(), changed.version(), editor());
        Delivery after = worked(account, id, d -> d.wish().isEmpty());

        assertThat(after.state()).isEqualTo(DeliveryState.PUBLISHED);
        assertThat(after.way().failure().orElseThrow().code()).isEqualTo("by-hand");
        assertThat(seen(account).getFirst().path("words").asString()).contains("Pukul tujuh");
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"FACEBOOK", "X", "YOUTUBE", "THREADS"})
    void what_is_withdrawn_is_gone_from_the_network(Network network) {
        AccountLink account = linked(network);
        DeliveryId id = planned(account, story("Ditarik " + network), words(network, "Ditarik"));
        Delivery out = worked(account, id, d -> d.comment() == FirstComment.DONE);

        assertThat(act.withdraw(id, out.version(), editor())).isInstanceOf(Acting.Done.class);
        worked(account, id, d -> d.wish().isEmpty());

        assertThat(state(id)).isEqualTo(DeliveryState.WITHDRAWN);
        assertThat(seen(account)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"INSTAGRAM"})
    void where_nothing_can_be_withdrawn_the_post_stays_and_says_so(Network network) {
        AccountLink account = linked(network);
        DeliveryId id = planned(account, story("Tinggal " + network), words(network, "Tinggal"));
        Delivery out = worked(account, id, d -> d.comment() == FirstComment.DONE);

        act.withdraw(id, out.version(), editor());
        Delivery after = worked(account, id, d -> d.wish().isEmpty());

        assertThat(after.state()).isEqualTo(DeliveryState.PUBLISHED);
        assertThat(after.way().failure().orElseThrow().code()).isEqualTo("by-hand");
        assertThat(seen(account)).hasSize(1);
    }

    private AccountLink linked(Network network) {
        return new PracticeLinks(web, linking, accounts).link(city, network, editor());
    }

    private StoryId story(String title) {
        Importing imported =
                newsroom.importStory(
                        Stories.ofCity(CITY, title + " " + UUID.randomUUID()), Actor.system());
        return imported.story();
    }

    private DeliveryId planned(AccountLink account, StoryId story, PostWords words) {
        Post post =
                write.write(
                        account,
                        Optional.empty(),
                        Optional.of(story),
                        words,
                        Optional.of(clock.instant()),
                        editor());
        assertThat(write.approve(post, account, editor())).isTrue();
        return publishing.plan(post.id(), editor());
    }

    private Post corrected(AccountLink account, Delivery out, PostWords words) {
        Post seen = posts.find(out.subject().post()).orElseThrow();
        Post changed = write.change(seen, words, Optional.empty(), editor()).orElseThrow();
        assertThat(write.approve(changed, account, editor())).isTrue();
        return changed;
    }

    /** The account's worker, with time passing, until it is as wanted. */
    private Delivery worked(
            AccountLink account, DeliveryId id, java.util.function.Predicate<Delivery> wanted) {
        for (int i = 0; i < MOST_TURNS; i++) {
            lane.work(account.id(), () -> false);
            Delivery now = deliveries.find(id).orElseThrow();
            boolean over = now.state().isOut() || now.state() == DeliveryState.WITHDRAWN;
            if (over && wanted.test(now) || now.state() == DeliveryState.FAILED) {
                return now;
            }
            clock.advance(Duration.ofSeconds(40));
        }
        Delivery last = deliveries.find(id).orElseThrow();
        throw new AssertionError("Not as wanted after %d turns: %s".formatted(MOST_TURNS, last));
    }

    private DeliveryState state(DeliveryId id) {
        return deliveries.find(id).orElseThrow().state();
    }

    private List<ObjectNode> seen(AccountLink account) {
        return web.of(account.network()).ground().posts(account.remoteId());
    }

    private List<Presence.Result> looked(DeliveryId id) {
        return proofs.presence(id).stream()
                .flatMap(look -> look.seen().stream())
                .map(Presence.Seen::result)
                .toList();
    }

    private List<String> comments(Network network, String post) {
        return web
                .of(network)
                .ground()
                .store()
                .all("comment", c -> c.path("post").asString("").equals(post))
                .stream()
                .flatMap(
                        c -> Stream.of(c.path("text").asString(""), c.path("message").asString("")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private PostWords words(Network network, String text) {
        List<PostMedium> media =
                switch (network) {
                    case INSTAGRAM, FACEBOOK -> List.of(picture());
                    case YOUTUBE -> List.of(video());
                    default -> List.of();
                };
        return new PostWords(
                network == Network.YOUTUBE ? text : "",
                text,
                Optional.empty(),
                "Selengkapnya di situs kota.",
                List.of(),
                Optional.empty(),
                false,
                media);
    }

    private PostMedium picture() {
        return medium(Photos.jpeg(1080, 1080), Medium.Kind.PICTURE, "image/jpeg", "Taman kota");
    }

    private PostMedium video() {
        byte[] file = new byte[600_000];
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 2, 0};
        System.arraycopy(head, 0, file, 0, head.length);
        byte[] own = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.arraycopy(own, 0, file, 1000, own.length);
        return medium(file, Medium.Kind.VIDEO, "video/mp4", "");
    }

    private PostMedium medium(byte[] bytes, Medium.Kind kind, String type, String alt) {
        Storing stored = files.store(new ByteArrayInputStream(bytes), DataSize.ofMegabytes(5));
        StoredFile file = ((Storing.Stored) stored).file();
        String path = "/media/" + file.hash().hex();
        site.on(path, Rudeness.answer(200, Map.of("Content-Type", type), bytes));
        return new PostMedium(
                new AssetId(UUID.randomUUID()),
                file.hash(),
                kind,
                type,
                1080,
                1080,
                bytes.length,
                alt,
                site.at("media.localhost", path));
    }

    private static Actor editor() {
        Scope city = Scope.city(CITY.value());
        return new Actor(
                new UUID(0, 7),
                "Editor",
                Set.of(
                        new Granted(PublishingPermission.POST, city),
                        new Granted(PublishingPermission.LINK, city)));
    }
}
