package id.pendopo.sites.twin.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Stories;
import id.pendopo.sites.twin.TwinCity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubIT {
    @Autowired private ApplicationContext context;
    @Autowired private Hub hub;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private TwinCity city;
    private Unit unit;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        unit = city.department(6);
    }

    @Test
    void who_means_it_is_sent_the_signed_feed_when_something_is_published() {
        try (var subscriber = new Subscriber()) {
            assertThat(ask("subscribe", subscriber, topic(), "rahasia")).isEqualTo(202);
            until(() -> subscriptions(subscriber) == 1);
            assertThat(subscriber.asked.getFirst())
                    .containsEntry("hub.mode", "subscribe")
                    .containsEntry("hub.topic", topic())
                    .containsEntry("hub.lease_seconds", "864000")
                    .containsEntry("ruang", "7");

            city.publish(Stories.news(unit, "Kabar kilat"));
            until(() -> !subscriber.told.isEmpty());

            Subscriber.Told told = subscriber.told.getLast();
            assertThat(new String(told.body(), StandardCharsets.UTF_8))
                    .contains("<title>Kabar kilat</title>");
            assertThat(told.type()).isEqualTo("application/atom+xml;charset=utf-8");
            assertThat(told.link()).contains("rel=\"hub\"").contains("<" + topic() + ">");
            assertThat(told.signature())
                    .isEqualTo("sha256=" + Hub.signature("rahasia", told.body()))
                    .isNotEqualTo("sha256=" + Hub.signature("keliru", told.body()));
        }
    }

    @Test
    void who_did_not_ask_is_left_in_peace() {
        try (var subscriber = new Subscriber().denying()) {
            ask("subscribe", subscriber, topic(), "");
            until(() -> !subscriber.asked.isEmpty() && waiting(subscriber) == 0);

            assertThat(subscriptions(subscriber)).isZero();
        }
    }

    @Test
    void nobody_can_end_the_subscription_of_another() {
        try (var subscriber = new Subscriber()) {
            ask("subscribe", subscriber, topic(), "");
            until(() -> subscriptions(subscriber) == 1);
            subscriber.denying();
            ask("unsubscribe", subscriber, topic(), "");
            until(() -> subscriber.asked.size() == 2 && waiting(subscriber) == 0);

            assertThat(subscriptions(subscriber)).isEqualTo(1);
        }
    }

    @Test
    void who_wants_no_more_is_told_no_more() {
        try (var subscriber = new Subscriber()) {
            ask("subscribe", subscriber, topic(), "");
            until(() -> subscriptions(subscriber) == 1);

            ask("unsubscribe", subscriber, topic(), "");

            until(() -> subscriptions(subscriber) == 0);
            assertThat(subscriber.asked.getLast()).containsEntry("hub.mode", "unsubscribe");
        }
    }

    @Test
    void a_lease_that_ran_out_is_forgotten() {
        try (var subscriber = new Subscriber()) {
            ask("subscribe", subscriber, topic(), "");
            until(() -> subscriptions(subscriber) == 1);
            db.sql("update sites.hub_subscription set lease_until = now() where callback = :c")
                    .param("c", subscriber.callback())
                    .update();

            city.publish(Stories.news(unit, "Setelah masa habis"));
            until(() -> subscriptions(subscriber) == 0);

            assertThat(subscriber.told).isEmpty();
        }
    }

    @Test
    void who_fails_is_tried_again_later_and_given_up_in_the_end() {
        try (var subscriber = new Subscriber()) {
            subscriber.answering(500);
            ask("subscribe", subscriber, topic(), "");
            until(() -> subscriptions(subscriber) == 1);
            city.publish(Stories.news(unit, "Tak sampai"));
            until(() -> attempts(subscriber) == 1);
            assertThat(due(subscriber)).isAfter(Instant.now());

            subscriber.answering(204);
            now(subscriber);
            until(() -> attempts(subscriber) == 0);
            assertThat(subscriber.told).hasSize(2);

            subscriber.answering(500);
            db.sql("update sites.hub_subscription set attempts = :most where callback = :c")
                    .param("most", Hub.MOST_ATTEMPTS - 1)
                    .param("c", subscriber.callback())
                    .update();
            now(subscriber);
            until(() -> subscriptions(subscriber) == 0);
        }
    }

    @Test
    void who_is_gone_is_dropped_at_once() {
        try (var subscriber = new Subscriber()) {
            subscriber.answering(410);
            ask("subscribe", subscriber, topic(), "");
            until(() -> subscriptions(subscriber) == 1);

            city.publish(Stories.news(unit, "Sudah pergi"));

            until(() -> subscriptions(subscriber) == 0);
        }
    }

    @Test
    void what_is_no_feed_of_ours_and_who_can_not_be_reached_are_refused() {
        try (var subscriber = new Subscriber()) {
            String page = city.site(unit).address("/berita").toString();
            assertThat(ask("subscribe", subscriber, page, "")).isEqualTo(400);
            assertThat(ask("subscribe", subscriber, "http://lain.example/atom.xml", ""))
                    .isEqualTo(400);
            assertThat(ask("publish", subscriber, topic(), "")).isEqualTo(400);
            assertThat(ask("subscribe", subscriber, topic(), "x".repeat(200))).isEqualTo(400);
            for (String callback :
                    new String[] {
                        "http://10.0.0.1/",
                        "ftp://localhost/",
                        "http://a@localhost/",
                        "kosong",
                        "http://"
                    }) {
                assertThat(ask("subscribe", callback, topic(), "")).as(callback).isEqualTo(400);
            }
            assertThat(subscriber.asked).isEmpty();
        }
    }

    @Test
    void leases_are_held_between_bounds_and_pauses_grow() {
        assertThat(HubController.lease("1")).isEqualTo(HubController.SHORTEST_LEASE);
        assertThat(HubController.lease("999999999")).isEqualTo(HubController.LONGEST_LEASE);
        assertThat(HubController.lease("-5")).isEqualTo(HubController.USUAL_LEASE);
        assertThat(HubController.lease("7200")).isEqualTo(Duration.ofHours(2));
        assertThat(Hub.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Hub.pause(3)).isEqualTo(Duration.ofMinutes(8));
    }

    private String topic() {
        return city.site(unit).address("/berita/atom.xml").toString();
    }

    private int ask(String mode, Subscriber subscriber, String topic, String secret) {
        return ask(mode, subscriber.callback(), topic, secret);
    }

    private int ask(String mode, String callback, String topic, String secret) {
        String form =
                "hub.mode=%s&hub.callback=%s&hub.topic=%s&hub.secret=%s"
                        .formatted(mode, encoded(callback), encoded(topic), secret);
        ClassicHttpRequest request =
                ClassicRequestBuilder.post("http://127.0.0.1:" + port + "/websub")
                        .setHeader("Host", city.portal().origin().getAuthority())
                        .setEntity(form, ContentType.APPLICATION_FORM_URLENCODED)
                        .build();
        try (var client = HttpClients.createDefault()) {
            return client.execute(request, answer -> answer.getCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The job runs by itself; working here too only makes it quicker. */
    private void until(Callable<Boolean> happened) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    hub.work();
                    return happened.call();
                });
    }

    private long subscriptions(Subscriber of) {
        return db.sql("select count(*) from sites.hub_subscription where callback = :c")
                .param("c", of.callback())
                .query(Long.class)
                .single();
    }

    private long waiting(Subscriber of) {
        return db.sql("select count(*) from sites.hub_request where callback = :c")
                .param("c", of.callback())
                .query(Long.class)
                .single();
    }

    private int attempts(Subscriber of) {
        return db.sql("select attempts from sites.hub_subscription where callback = :c")
                .param("c", of.callback())
                .query(Integer.class)
                .single();
    }

    private Instant due(Subscriber of) {
        return db.sql("select due_at from sites.hub_subscription where callback = :c")
                .param("c", of.callback())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void now(Subscriber of) {
        db.sql("update sites.hub_subscription set due_at = now() where callback = :c")
                .param("c", of.callback())
                .update();
    }
}
