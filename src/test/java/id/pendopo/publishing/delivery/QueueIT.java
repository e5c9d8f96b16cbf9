package id.pendopo.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.LinkedAccounts;
import id.pendopo.publishing.account.Tokens;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.post.WritePost;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with deliveries, in the whole application; its own worker is off. */
@PendopoIT
@org.springframework.test.context.TestPropertySource(
        properties = "pendopo.publishing.delivery.active=false")
class QueueIT {
    private static final CityCode CITY = new CityCode("35.73");
    @Autowired Directory directory;
    @Autowired AccountLinkRepository links;
    @Autowired Tokens tokens;
    @Autowired WritePost write;
    @Autowired PostRepository posts;
    @Autowired PlanDelivery plan;
    @Autowired ActOnDelivery act;
    @Autowired Keep keep;
    @Autowired DeliveryRepository deliveries;
    @Autowired QueueRepository queue;
    @Autowired PausePublishing pausing;
    @Autowired PauseRepository pauses;
    @Autowired DeliveryToday today;
    @Autowired DeliverLane lane;
    private AccountLink account;

    @BeforeEach
    void city() {
        directory.found(CITY, Actor.system());
        account =
                new LinkedAccounts(links, tokens)
                        .add(CITY, Optional.empty(), Network.TELEGRAM, "akun-" + UUID.randomUUID());
    }

    @Test
    void a_post_is_planned_once_however_often_it_is_asked_for() {
        Delivery first = planned("Kabar pagi", Instant.now().plus(Duration.ofHours(1)));

        Delivery second = plan.plan(posts.find(first.subject().post()).orElseThrow(), editor());

        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void a_double_click_cancels_once_and_says_that_it_changed() {
        Delivery delivery = planned("Kabar batal", Instant.now().plus(Duration.ofHours(1)));

        var first = act.cancel(delivery.id(), delivery.version(), editor());
        var second = act.cancel(delivery.id(), delivery.version(), editor());

        assertThat(first).isInstanceOf(Acting.Done.class);
        assertThat(second).isInstanceOf(Acting.Changed.class);
    }

    @Test
    void what_may_be_published_is_not_cancelled_but_decided_by_a_person() {
        Delivery open = unconfirmed("Kabar yang belum pasti");

        var cancelled = act.cancel(open.id(), open.version(), editor());
        var said =
                act.isThere(
                        open.id(),
                        open.version(),
                        URI.create("https://jejaring.contoh/1"),
                        editor());

        assertThat(cancelled).isInstanceOf(Acting.NotNow.class);
        assertThat(said).isInstanceOf(Acting.Done.class);
        Delivery now = deliveries.find(open.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(DeliveryState.PUBLISHED);
        assertThat(now.remote().orElseThrow().permalink())
                .contains(URI.create("https://jejaring.contoh/1"));
    }

    @Test
    void what_waits_for_a_person_stands_on_today_and_first_in_the_queue() {
        planned("Kabar biasa", Instant.now().plus(Duration.ofHours(1)));
        Delivery open = unconfirmed("Kabar yang tergantung");

        assertThat(today.waitingFor(editor()))
                .anyMatch(item -> item.text().equals("publishing.today.unconfirmed"));
        assertThat(queue.page(filter(), 10, 0).getFirst().delivery().id()).isEqualTo(open.id());
        assertThat(queue.count(filter())).isEqualTo(2);
    }

    @Test
    void a_pause_holds_what_is_due_and_lifting_lets_it_go() {
        Delivery due = planned("Kabar di masa jeda", Instant.now());
        Pause pause =
                pausing.pause(
                        CITY,
                        Optional.empty(),
                        Pause.Kind.MOURNING,
                        "Masa berkabung",
                        Instant.now().plus(Duration.ofDays(3)),
                        editor());

        lane.work(account.id(), () -> false);
        assertThat(deliveries.find(due.id()).orElseThrow().way().hold()).contains(Hold.PAUSE);

        assertThat(pausing.lift(CITY, pause.id(), editor())).isTrue();
        lane.work(account.id(), () -> false);
        Delivery after = deliveries.find(due.id()).orElseThrow();
        assertThat(after.way().hold()).contains(Hold.ACCOUNT);
        assertThat(after.way().failure().orElseThrow().code()).isEqualTo("no-access");
    }

    @Test
    void a_token_lies_sealed_in_the_database() {
        assertThat(tokens.access(account.id()).orElseThrow().token())
                .isEqualTo(account.remoteId() + ":0");
        assertThat(tokens.access(account.id()).orElseThrow().toString()).doesNotContain(":0");
    }

    private QueueFilter filter() {
        return new QueueFilter(
                CITY,
                Optional.empty(),
                EnumSet.allOf(DeliveryState.class),
                Optional.empty(),
                Optional.of(account.id()),
                "",
                Optional.empty());
    }

    private Delivery unconfirmed(String text) {
        Delivery planned = planned(text, Instant.now());
        Instant now = Instant.now();
        Way armed = through(planned.way(), DeliveryState.PREPARING, DeliveryState.READY);
        Way witnessed =
                armed.to(DeliveryState.ARMED, now)
                        .attempting(new Way.Attempt(UUID.randomUUID(), Optional.of(now), false))
                        .to(DeliveryState.WITNESSED, now)
                        .to(DeliveryState.UNCONFIRMED, Way.NEVER);
        return deliveries.change(planned, witnessed, Optional.empty(), now).orElseThrow();
    }

    private static Way through(Way way, DeliveryState... states) {
        for (DeliveryState state : states) {
            way = way.to(state, Instant.now());
        }
        return way;
    }

    private Delivery planned(String text, Instant at) {
        var post =
                write.write(
                        account,
                        Optional.empty(),
                        Optional.empty(),
                        PostWords.of(text),
                        Optional.of(at),
                        editor());
        assertThat(write.approve(post, account, editor())).isTrue();
        return plan.plan(posts.find(post.id()).orElseThrow(), editor());
    }

    private static Actor editor() {
        Scope city = Scope.city(CITY.value());
        return new Actor(
                new UUID(0, 7),
                "Editor",
                Set.of(
                        new Granted(PublishingPermission.POST, city),
                        new Granted(PublishingPermission.PAUSE, city),
                        new Granted(PublishingPermission.LINK, city)));
    }
}
