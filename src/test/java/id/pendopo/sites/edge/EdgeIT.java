package id.pendopo.sites.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.guard.SecurityHeaders;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode OTHER_CITY = new CityCode("35.74");

    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private MeterRegistry meters;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;

    private RawClient client;
    private Unit unit;
    private Unit neighbour;
    private String host;
    private String portal;

    @BeforeAll
    void begin_two_cities() {
        directory.found(CITY, Actor.system());
        directory.found(OTHER_CITY, Actor.system());
        client = new RawClient(port);
        List<Unit> units =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .toList();
        unit = units.get(0);
        neighbour = units.get(1);
        portal = directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
        host = host(unit);
    }

    @Test
    void a_page_is_made_once_and_then_answered_from_memory() {
        publish(unit, "Dibuat sekali");

        RawClient.Answer first = client.get(host, "/berita/dibuat-sekali");
        long made = made();
        RawClient.Answer second = client.get(host, "/berita/dibuat-sekali");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
        assertThat(second.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(made()).isEqualTo(made);
    }

    @Test
    void who_has_the_page_already_gets_no_body() {
        RawClient.Answer plain = client.get(host, "/pejabat");
        RawClient.Answer packed = client.get(host, "/pejabat", "Accept-Encoding: gzip");

        RawClient.Answer again =
                client.get(host, "/pejabat", "If-None-Match: " + plain.header("ETag"));
        RawClient.Answer weak =
                client.get(
                        host,
                        "/pejabat",
                        "Accept-Encoding: gzip",
                        "If-None-Match: \"other\", W/" + packed.header("ETag"));

        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(List.of(again.status(), weak.status())).containsOnly(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(again.header("Vary")).contains("Accept-Encoding").contains("Cookie");
        assertThat(client.get(host, "/pejabat", "If-None-Match: \"old\"").status()).isEqualTo(200);
    }

    @Test
    void the_packed_page_is_the_same_page() {
        RawClient.Answer plain = client.get(host, "/kontak");
        RawClient.Answer packed = client.get(host, "/kontak", "Accept-Encoding: br, gzip");
        RawClient.Answer refused = client.get(host, "/kontak", "Accept-Encoding: gzip;q=0");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.bytes().length).isLessThan(plain.bytes().length);
        assertThat(packed.text()).isEqualTo(plain.text());
        assertThat(refused.header("Content-Encoding")).isEmpty();
    }

    @Test
    void a_kept_page_carries_what_a_made_one_carries() {
        publish(unit, "Sama kepalanya");

        RawClient.Answer made = client.get(host, "/berita/sama-kepalanya?ulang=1");
        RawClient.Answer first = client.get(host, "/berita/sama-kepalanya");
        RawClient.Answer kept = client.get(host, "/berita/sama-kepalanya");
        RawClient.Answer unchanged =
                client.get(host, "/berita/sama-kepalanya", "If-None-Match: " + kept.header("ETag"));

        for (String name : SecurityHeaders.always().keySet()) {
            assertThat(made.header(name)).as(name).isNotEmpty();
            assertThat(first.header(name)).as(name).isEqualTo(made.header(name));
            assertThat(kept.header(name)).as(name).isEqualTo(made.header(name));
            assertThat(unchanged.header(name)).as(name).isEqualTo(made.header(name));
        }
        assertThat(kept.header("Content-Language")).isEqualTo(made.header("Content-Language"));
        assertThat(kept.header("Date")).isNotEmpty();
    }

    @Test
    void memory_answers_only_who_asks_for_the_very_page() {
        client.get(host, "/pejabat");
        client.get(host, "/pejabat");

        RawClient.Answer english = client.get(host, "/pejabat", "Cookie: x=1; lang=en");
        RawClient.Answer again = client.get(host, "/pejabat", "Cookie: x=1; lang=en");
        RawClient.Answer moved = client.get("www." + host, "/pejabat");
        RawClient.Answer nobody = client.get("bukan-siapa-siapa.example", "/pejabat");

        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(again.text()).isEqualTo(english.text());
        assertThat(moved.status()).isEqualTo(301);
        assertThat(nobody.status()).isBetween(400, 499);
    }

    @Test
    void asking_for_the_head_tells_the_length_and_sends_nothing() {
        RawClient.Answer first = client.head(host, "/galeri");
        RawClient.Answer whole = client.get(host, "/galeri");
        RawClient.Answer kept = client.head(host, "/galeri");

        for (RawClient.Answer head : List.of(first, kept)) {
            assertThat(head.bytes()).isEmpty();
            assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
            assertThat(head.header("Content-Length"))
                    .isEqualTo(String.valueOf(whole.bytes().length));
        }
    }

    @Test
    void publishing_drops_the_pages_that_show_it_and_no_others() {
        publish(unit, "Berita lama");
        publish(neighbour, "Berita tetangga");
        for (String path : List.of("/", "/berita", "/berita/berita-lama", "/pejabat")) {
            client.get(host, path);
        }
        client.get(host(neighbour), "/");
        client.get(host(neighbour), "/berita");

        publish(unit, "Berita baru");
        assertThat(client.get(host, "/berita").text()).contains("Berita baru");
        assertThat(client.get(host, "/").text()).contains("Berita baru");
        long made = made();

        client.get(host, "/berita/berita-lama");
        client.get(host, "/pejabat");
        client.get(host(neighbour), "/");
        client.get(host(neighbour), "/berita");
        assertThat(made()).as("pages made anew that show nothing new").isEqualTo(made);
    }

    @Test
    void a_correction_reaches_the_page_of_the_story() {
        publish(unit, "Akan diperbaiki");
        client.get(host, "/berita/akan-diperbaiki");

        var changed = Stories.news(unit, "Akan diperbaiki");
        newsroom.importStory(withBody(changed, "<p>Isi yang benar.</p>"), Actor.system());

        allHeard();
        assertThat(client.get(host, "/berita/akan-diperbaiki").text()).contains("Isi yang benar.");
    }

    @Test
    void a_change_in_the_register_reaches_the_list_of_officials() {
        assertThat(client.get(host, "/pejabat").text()).doesNotContain("Dra. Sekar Ayu");

        directory.appoint(
                unit,
                new OfficialDraft(
                        "Dra. Sekar Ayu",
                        "Kepala Seksi",
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty()),
                Actor.system());

        assertThat(client.get(host, "/pejabat").text()).contains("Dra. Sekar Ayu");
    }

    @Test
    void many_who_ask_at_once_have_the_page_made_once() throws Exception {
        publish(unit, "Ditanya bersama");
        long made = made();
        Callable<Integer> ask = () -> client.get(host, "/berita/ditanya-bersama").status();

        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> ask).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(made() - made).isEqualTo(1);
    }

    @Test
    void errors_are_never_kept() {
        RawClient.Answer missing = client.get(host, "/berita/belum-ada");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("ETag")).isEmpty();

        publish(unit, "Belum ada");

        assertThat(client.get(host, "/berita/belum-ada").status()).isEqualTo(200);
    }

    @Test
    void each_language_has_its_own_page() {
        String indonesian = client.get(host, "/kegiatan").text();
        String english = client.get(host, "/kegiatan", "Cookie: lang=en; lain=1").text();

        assertThat(indonesian).contains("<html lang=\"id\">");
        assertThat(english).contains("<html lang=\"en\">");
        assertThat(client.get(host, "/kegiatan", "Cookie: lang=xx").text()).isEqualTo(indonesian);
    }

    @Test
    void what_sets_a_cookie_is_never_kept() {
        RawClient.Answer first = client.get(host, "/bahasa/en?ke=/berita");
        RawClient.Answer second = client.get(host, "/bahasa/en?ke=/berita");

        assertThat(first.header("Set-Cookie")).contains("lang=en");
        assertThat(second.header("Set-Cookie")).contains("lang=en");
        assertThat(second.header("ETag")).isEmpty();
    }

    @Test
    void names_in_the_query_that_nobody_knows_are_not_kept_apart() {
        String plain = client.get(host, "/video").header("ETag");
        long made = made();

        assertThat(client.get(host, "/video?utm_source=wa&fbclid=x").header("ETag"))
                .isEqualTo(plain);
        assertThat(client.get(host, "/video?apa=1").header("ETag")).isEmpty();
        assertThat(made()).isEqualTo(made);
    }

    @Test
    void no_header_of_one_visitor_gets_into_the_page_of_the_next() {
        publish(unit, "Kepala palsu");

        String page =
                client.get(
                                host + ":9999",
                                "/berita/kepala-palsu",
                                "X-Forwarded-Host: jahat.example",
                                "X-Forwarded-Proto: gopher",
                                "Forwarded: host=jahat.example",
                                "User-Agent: <script>",
                                "Referer: https://jahat.example/")
                        .text();

        assertThat(page).doesNotContain("jahat.example").doesNotContain("9999");
        assertThat(page)
                .contains(
                        "<link rel=\"canonical\" href=\"http://%s:%d/berita/kepala-palsu\">"
                                .formatted(host, port));
    }

    @Test
    void pages_carry_the_security_headers_when_they_are_kept_too() {
        client.get(host, "/berita");
        RawClient.Answer kept = client.get(host, "/berita");

        assertThat(kept.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void older_pages_of_a_list_stay_when_something_newer_is_published() {
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        for (int i = 0; i < 14; i++) {
            newsroom.importStory(
                    Stories.of(
                            neighbour,
                            StoryKind.ANNOUNCEMENT,
                            "Pengumuman " + i,
                            longAgo.plus(Duration.ofDays(i))),
                    Actor.system());
        }
        allHeard();
        String list = client.get(host(neighbour), "/pengumuman").text();
        String older = list.replaceAll("(?s).*href=\"(/pengumuman\\?setelah=[^\"]+)\".*", "$1");
        assertThat(client.get(host(neighbour), older).text()).contains("Pengumuman 0");
        newsroom.importStory(
                Stories.of(
                        neighbour,
                        StoryKind.ANNOUNCEMENT,
                        "Paling baru",
                        Instant.parse("2026-11-21T00:00:00Z")),
                Actor.system());
        allHeard();
        assertThat(client.get(host(neighbour), "/pengumuman").text()).contains("Paling baru");
        long made = made();

        assertThat(client.get(host(neighbour), older).status()).isEqualTo(200);
        assertThat(made()).isEqualTo(made);
    }

    private void publish(Unit of, String title) {
        newsroom.importStory(Stories.news(of, title), Actor.system());
        allHeard();
    }

    /** Until every listener has heard what was published. */
    private void allHeard() {
        Awaitility.await()
                .until(() ->
                        db.sql("select count(*) from platform.event_publication")
                                        .query(Long.class)
                                        .single()
                                == 0);
    }

    private static ImportedStory withBody(ImportedStory s, String body) {
        return new ImportedStory(
                s.city(),
                s.unit(),
                s.originKey(),
                s.kind(),
                s.slug(),
                s.title(),
                s.summary(),
                body,
                s.language(),
                s.publishedAt(),
                s.updatedAt(),
                s.place(),
                s.programme(),
                s.progress(),
                s.field(),
                s.video(),
                s.pictures(),
                s.credit(),
                s.validUntil(),
                s.tags(),
                s.source(),
                s.sample());
    }

    private String host(Unit of) {
        return of.slug() + "." + portal;
    }

    private long made() {
        return meters.get("pendopo.sites.edge.made").timer().count();
    }
}
