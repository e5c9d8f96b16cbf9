package id.pendopo.insight.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.assessment.SeenSites;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.RawClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitStored;
import id.pendopo.platform.access.Actor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The board, the finder and the map are kept until what they show changes, for everybody alike. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardOnEdgeIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final List<String> PATHS = List.of("/papan", "/peta", "/unit", "/peta.geojson");

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private JdbcClient db;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private MeterRegistry meters;
    @LocalServerPort private int port;
    private RawClient client;
    private String host;
    private Unit unit;

    @BeforeAll
    void begin() {
        directory.found(CITY, Actor.system());
        host = directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
        unit = directory.units(CITY).get(4);
        client = new RawClient(port);
    }

    @Test
    void what_nobody_changed_is_answered_from_memory() {
        for (String path : List.of("/papan", "/peta", "/unit", "/unit/" + unit.slug())) {
            Awaitility.await(path)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> {
                        client.get(host, path);
                        double made = made();
                        client.get(host, path);
                        return made() == made;
                    });
        }
    }

    @Test
    void a_new_score_is_on_the_board_at_once() {
        PATHS.forEach(path -> client.get(host, path));
        String before = client.get(host, "/papan").text();
        Instant now = Instant.now();
        VisitId visit =
                new SeenSites(db)
                        .visit(
                                CITY,
                                unit.id(),
                                now,
                                Map.of("reach.share", 0.9, "freshness.newest-age", 1234.0));

        transaction.executeWithoutResult(
                status -> events.publishEvent(new VisitStored(visit, unit.id(), CITY, now)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(board()).contains("1.234"));
        assertThat(before).doesNotContain("1.234");
    }

    private String board() {
        return Jsoup.parse(client.get(host, "/papan").text()).text();
    }

    @Test
    void a_changed_unit_is_in_the_finder_at_once() {
        Unit renamed = directory.units(CITY).get(7);
        String path = "/unit/" + renamed.slug();
        client.get(host, path);
        client.get(host, "/unit");

        directory.appoint(
                renamed,
                new OfficialDraft(
                        "Ratna Tepat Waktu",
                        "Kepala",
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty()),
                Actor.system());

        assertThat(client.get(host, path).text()).contains("Ratna Tepat Waktu");
    }

    @Test
    void nobody_gets_what_was_made_for_somebody_signed_in_or_in_another_language() {
        FormClient admin = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        String session = "Cookie: pendopo_session=" + admin.cookie("pendopo_session");
        for (String path : List.of("/papan", "/peta", "/unit")) {
            String mine = client.get(host, path, session).text();
            String english = client.get(host, path, "Cookie: lang=en").text();
            String theirs = client.get(host, path).text();

            assertThat(theirs).as(path).doesNotContain("Orang Contoh", "_csrf");
            assertThat(mine).as(path).doesNotContain("Orang Contoh", "_csrf");
            assertThat(theirs).contains("<html lang=\"id\">");
            assertThat(english).contains("<html lang=\"en\">");
        }
    }

    private double made() {
        return meters.get("pendopo.sites.edge.made").timer().count();
    }
}
