package id.pendopo.sites.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Rudeness;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.sites.Followed;
import id.pendopo.sites.FollowedItem;
import id.pendopo.sites.SitesPermission;
import id.pendopo.sites.wordpress.read.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A unit keeps its own WordPress; its news stand on portal, search and map and lead there. */
@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.platform.web.limits.on=false",
            "pendopo.sites.moving.allow-loopback=true",
            "pendopo.sites.moving.delay=0ms",
            "pendopo.sites.moving.active=false"
        })
class FollowIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private Directory directory;
    @Autowired private FollowSite follow;
    @Autowired private FollowedSiteRepository sites;
    @Autowired private FollowToday today;
    @Autowired private Followed followed;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;

    private final Recorded wordpress = new Recorded();
    private final List<String> posts = new ArrayList<>();

    @BeforeEach
    void found() {
        directory.found(CITY, Actor.system());
        wordpress.server.on(
                "/",
                Rudeness.html(
                        "<link rel='https://api.w.org/' href='"
                                + wordpress.server.at("/wp-json/")
                                + "'><link rel=alternate type='application/rss+xml' href='/feed/'>"));
        wordpress.server.on("/wp-json/", json("{\"namespaces\":[\"wp/v2\"]}"));
        wordpress.server.on(
                "/wp-json/wp/v2/posts",
                (asked, socket, out) ->
                        json("[" + String.join(",", posts) + "]").to(asked, socket, out));
    }

    @AfterEach
    void close() {
        db.sql("update sites.followed_site set active = false").update();
        wordpress.close();
    }

    @Test
    void its_news_stand_on_portal_map_and_search_and_lead_back() {
        Unit unit = unit(40);
        Territory kelurahan =
                directory.register(CITY).orElseThrow().territories().stream()
                        .filter(t -> t.level() == Territory.Level.KELURAHAN)
                        .findFirst()
                        .orElseThrow();
        posts.add(post(1, "Gotong royong &#8220;Resik&#8221; di Kelurahan " + kelurahan.name()));

        look(unit);

        assertThat(sites.find(unit.id()).orElseThrow().feed().orElseThrow().getPath())
                .isEqualTo("/wp-json/wp/v2/posts");
        FollowedItem item = followed.of(unit.id(), 10).getFirst();
        assertThat(item.territory()).contains(kelurahan.code());
        String news = get("/berita?unit=" + unit.slug());
        assertThat(news)
                .contains("Gotong royong “Resik”", "href=\"" + item.link() + "\"", unit.name())
                .contains("dinas.localhost")
                .contains("perkiraan tempat: " + kelurahan.name());
        assertThat(get("/berita?wilayah=" + kelurahan.code())).contains("Gotong royong");
        assertThat(get("/berita?bidang=Kesehatan")).doesNotContain("Gotong royong");
        assertThat(get("/peta/kegiatan?wilayah=" + kelurahan.code()))
                .contains("Gotong royong", "diperkirakan");
        assertThat(get("/peta/kegiatan.geojson")).contains("1 berita situs unit");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get("/cari?q=gotong+royong&unit=" + unit.slug()))
                                .contains("href=\"" + item.link() + "\"", "Berita situs unit"));
    }

    @Test
    void what_is_changed_there_changes_and_what_is_removed_goes() {
        Unit unit = unit(41);
        posts.add(post(3, "Ketiga"));
        posts.add(post(2, "Kedua"));
        posts.add(post(1, "Pertama"));
        look(unit);
        posts.set(0, post(3, "Ketiga, ralat"));
        posts.remove(1);
        wordpress.server.on("/tulisan-2/", Rudeness.answer(404, "text/html", "<p>tidak ada</p>"));

        look(unit);

        assertThat(followed.of(unit.id(), 10))
                .extracting(FollowedItem::title)
                .containsExactly("Ketiga, ralat", "Pertama");
        assertThat(get("/berita?unit=" + unit.slug())).doesNotContain("Kedua");
    }

    @Test
    void what_a_list_leaves_out_though_its_page_is_there_stays() {
        Unit unit = unit(42);
        posts.add(post(3, "Ketiga"));
        posts.add(post(2, "Kedua"));
        posts.add(post(1, "Pertama"));
        look(unit);
        posts.remove(1);
        wordpress.server.on("/tulisan-2/", Rudeness.html("<p>masih ada</p>"));

        look(unit);

        assertThat(followed.of(unit.id(), 10)).hasSize(3);
    }

    @Test
    void a_closed_interface_leads_to_the_feed() {
        Unit unit = unit(43);
        wordpress.server.on(
                "/wp-json/", Rudeness.answer(401, "application/json", "{\"code\":\"x\"}"));
        wordpress.server.on(
                "/feed/",
                Rudeness.answer(
                        200,
                        "application/rss+xml",
                        """
                        <?xml version="1.0"?><rss version="2.0"><channel><title>D</title>
                        <item><title>Dari umpan</title><link>/satu</link><guid>1</guid>
                        <pubDate>Fri, 22 Jul 2016 02:30:00 +0000</pubDate></item></channel></rss>\
                        """));

        look(unit);

        assertThat(sites.find(unit.id()).orElseThrow().feed())
                .contains(wordpress.server.at("/feed/"));
        assertThat(followed.of(unit.id(), 10)).hasSize(1);
    }

    @Test
    void a_site_that_died_keeps_what_it_told_and_its_operator_hears_of_it() {
        Unit unit = unit(44);
        Actor operator =
                new Actor(
                        UUID.randomUUID(),
                        "Operator",
                        Set.of(
                                new Granted(
                                        SitesPermission.EDIT,
                                        Scope.unit(CITY.value(), unit.id().value()))));
        posts.add(post(1, "Terakhir"));
        look(unit);
        wordpress.server.on(
                "/wp-json/wp/v2/posts", Rudeness.answer(503, "text/html", "<p>rusak</p>"));
        wordpress.server.on("/", Rudeness.answer(503, "text/html", "<p>rusak</p>"));
        for (int i = 0; i < 3; i++) {
            assertThat(today.waitingFor(operator)).isEmpty();
            due(unit);
            follow.all();
        }

        assertThat(followed.of(unit.id(), 10)).hasSize(1);
        assertThat(get("/berita?unit=" + unit.slug())).contains("Terakhir");
        assertThat(today.waitingFor(operator))
                .extracting(TodayItem::text, TodayItem::address)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "moving.today.silent.one", "/kerja/situs/" + unit.id() + "/ikuti"));
    }

    private void look(Unit unit) {
        if (sites.find(unit.id()).isEmpty()) {
            follow.set(unit.id(), CITY, wordpress.server.at("/"), true, Actor.system());
        }
        due(unit);
        follow.all();
        assertThat(sites.find(unit.id()).orElseThrow().fault()).isEmpty();
    }

    private void due(Unit unit) {
        db.sql("update sites.followed_site set next_at = '2000-01-01' where unit = :unit")
                .param("unit", unit.id().value())
                .update();
    }

    private String post(int id, String title) {
        return """
        {"id":%1$d,"guid":{"rendered":"%3$s?p=%1$d"},"link":"%3$stulisan-%1$d/",
         "date":"2016-07-0%1$dT09:30:00","date_gmt":"2016-07-0%1$dT02:30:00",
         "title":{"rendered":"%2$s"},"excerpt":{"rendered":"<p>Ringkas.</p>"},
         "content":{"rendered":"<p>Isi.</p>","protected":false}}\
        """
                .formatted(id, title, wordpress.server.at("/"));
    }

    private static Rudeness json(String body) {
        return Rudeness.answer(
                200,
                Map.of("Content-Type", "application/json"),
                body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String get(String path) {
        String host = directory.city(CITY).flatMap(City::host).orElseThrow();
        RawClient.Answer answer = new RawClient(port).get(host, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    /** A unit of its own for each test: they share the database. */
    private Unit unit(int number) {
        return directory.units(CITY).get(number);
    }
}
