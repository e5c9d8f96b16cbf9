package id.pendopo.observatory.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Variant;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteCrawlerTest {
    private static final Budget BUDGET = new Budget(20, 0, 10, false, Duration.ofMinutes(5));

    private final RudeServer server = RudeServer.start();
    private final List<Duration> waits = new ArrayList<>();
    private final CrawlSettings settings =
            CrawlSettings.forThisMachine()
                    .with(
                            FetchSettings.defaults()
                                    .withLoopback()
                                    .withTimes(
                                            Duration.ofSeconds(5),
                                            Duration.ofSeconds(2),
                                            Duration.ofSeconds(5)));
    private final Tools tools = TestTools.with(settings, waits::add);
    private final SiteCrawler crawler = new SiteCrawler(tools);

    @AfterEach
    void close() {
        tools.close();
        server.close();
    }

    @Test
    void begins_no_further_page_once_it_holds_enough() {
        String links =
                IntStream.range(0, 10)
                        .mapToObj(i -> "<a href='/berita-" + i + "'>Berita " + i + "</a>")
                        .collect(Collectors.joining());
        site("/", links);
        server.otherwise(page("x".repeat(50_000)));

        Visit visit = crawler.visit(server.at("/"), BUDGET.withBytes(120_000));

        assertThat(visit.fetches()).hasSize(4).allMatch(f -> f.page().isPresent());
    }

    @Test
    void reads_by_value_what_the_menu_promises() {
        String items =
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                "<li><a href='/2026/11/kegiatan-posyandu-rw-"
                                        + i
                                        + "/'>Kegiatan posyandu di RW nomor "
                                        + i
                                        + "</a>")
                        .collect(Collectors.joining());
        site(
                "/",
                "<nav><a href='/'>Beranda</a><a href='/profil'>Profil</a><a href='/pejabat'>Struktur Organisasi</a><a href='/ppid'>PPID</a>"
                        + "<a href='/layanan'>Layanan</a><a href='/berita'>Berita</a><a href='/hubungi-kami'>Kontak</a><a href='/galeri'>Galeri</a></nav>"
                        + items);
        server.otherwise(page("Halaman"));

        Visit visit = crawler.visit(server.at("/"), BUDGET);

        assertThat(visit.fetches())
                .hasSize(20)
                .first()
                .extracting(Fetch::purpose)
                .isEqualTo(Purpose.HOME);
        assertThat(purposes(visit))
                .contains(
                        Purpose.OFFICIALS,
                        Purpose.NEWS_LIST,
                        Purpose.CONTACT,
                        Purpose.PUBLIC_INFORMATION,
                        Purpose.PROFILE,
                        Purpose.SERVICE,
                        Purpose.SECTION);
        assertThat(visit.pages(Purpose.NEWS_ITEM)).hasSizeGreaterThan(8);
    }

    @Test
    void reads_no_page_twice() {
        site(
                "/",
                "<nav><a href='/profil'>Profil</a><a href='/profil/'>Profil</a><a href='/profil#visi'>Visi</a><a href='/profil?utm_source=a'>Profil</a></nav>");
        site("/profil", "<a href='/'>Beranda</a><a href='profil'>Profil</a>");

        crawler.visit(server.at("/"), BUDGET);

        assertThat(server.targets().stream().filter(t -> t.startsWith("/profil"))).hasSize(1);
    }

    @Test
    void stays_on_the_site() {
        site(
                "/",
                "<nav><a href='"
                        + server.at("lain.localhost", "/berita")
                        + "'>Berita</a><a href='/berita'>Berita</a></nav>");

        crawler.visit(server.at("/"), BUDGET);

        assertThat(server.asked()).noneMatch(a -> a.host().equals("lain.localhost"));
    }

    @Test
    void does_not_run_into_calendars_and_endless_lists() {
        site(
                "/",
                "<nav><a href='/berita'>Berita</a></nav><a href='/agenda?month=1'>Januari</a><a href='/2026/11/'>November</a><a href='/wp-login.php'>Masuk</a><a href='/laporan.pdf'>Laporan</a>");
        site(
                "/berita",
                IntStream.range(2, 60)
                        .mapToObj(i -> "<a href='/berita?page=" + i + "'>" + i + "</a>")
                        .collect(Collectors.joining()));
        server.otherwise(page("Halaman"));

        crawler.visit(server.at("/"), BUDGET);

        assertThat(server.targets().stream().filter(t -> !t.endsWith(".xml")))
                .containsExactlyInAnyOrder(
                        "/robots.txt", "/", "/berita", "/berita?page=2", "/berita?page=3");
    }

    @Test
    void obeys_robots_txt() {
        server.on(
                "/robots.txt",
                Rudeness.answer(
                        200,
                        "text/plain",
                        "User-agent: PendopoBot\nDisallow: /rahasia\nCrawl-delay: 7\nUser-agent: *\nDisallow: /\n"));
        site("/", "<nav><a href='/rahasia/a'>Profil</a><a href='/berita'>Berita</a></nav>");
        site("/berita", "<p>Berita");

        Visit visit = crawler.visit(server.at("/"), BUDGET);

        assertThat(server.targets()).doesNotContain("/rahasia/a").contains("/berita");
        assertThat(visit.files().crawlDelay()).contains(Duration.ofSeconds(7));
        assertThat(visit.fetches())
                .anyMatch(f -> f.outcome().equals(new Outcome.ForbiddenByRobots()));
        assertThat(waits).isNotEmpty().allMatch(w -> w.equals(Duration.ofSeconds(1)));
    }

    @Test
    void keeps_out_where_all_is_forbidden() {
        server.on(
                "/robots.txt", Rudeness.answer(200, "text/plain", "User-agent: *\nDisallow: /\n"));
        site("/", "<p>Halo");

        Visit visit = crawler.visit(server.at("/"), BUDGET);

        assertThat(visit.home().outcome()).isEqualTo(new Outcome.ForbiddenByRobots());
        assertThat(server.targets()).containsExactly("/robots.txt");
    }

    @Test
    void sees_only_whether_the_home_is_there_where_robots_txt_fails() {
        server.on("/robots.txt", Rudeness.answer(500, "text/plain", ""));
        site("/", "<nav><a href='/berita'>Berita</a></nav>");

        Visit visit = crawler.visit(server.at("/"), BUDGET);

        assertThat(visit.home().outcome()).isEqualTo(new Outcome.Read());
        assertThat(server.targets()).doesNotContain("/berita", "/sitemap.xml");
    }

    @Test
    void survives_a_huge_robots_txt() {
        server.on(
                "/robots.txt",
                Rudeness.flood(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /rahasia\n",
                        "# isi\n"));
        site("/", "<nav><a href='/rahasia'>Profil</a><a href='/berita'>Berita</a></nav>");
        site("/berita", "<p>Berita");

        crawler.visit(server.at("/"), BUDGET);

        assertThat(server.targets()).contains("/berita").doesNotContain("/rahasia");
    }

    @Test
    void waits_as_long_as_asked_and_tries_once_more() {
        var first =
                new ArrayList<>(
                        List.of(Rudeness.answer(503, Map.of("Retry-After", "2"), new byte[0])));
        server.on(
                "/",
                (asked, socket, out) ->
                        (first.isEmpty() ? page("Halo") : first.removeFirst())
                                .to(asked, socket, out));

        Visit visit = crawler.visit(server.at("/"), BUDGET);

        assertThat(visit.home().outcome()).isEqualTo(new Outcome.Read());
        assertThat(waits).contains(Duration.ofSeconds(2));
    }

    @Test
    void leaves_alone_who_asks_for_long() {
        server.on("/", Rudeness.answer(429, Map.of("Retry-After", "3600"), new byte[0]));

        Visit visit = crawler.visit(server.at("/"), BUDGET);
        int asked = server.asked().size();
        Fetch look = new HomeLook(tools).look(server.at("/"));

        assertThat(visit.home().outcome())
                .isEqualTo(new Outcome.AskedToWait(429, Duration.ofHours(1)));
        assertThat(look.outcome()).isEqualTo(new Outcome.AskedToWait(429, Duration.ofHours(1)));
        assertThat(server.asked()).hasSize(asked);
    }

    @Test
    void asks_for_what_it_knows_only_if_it_changed() {
        byte[] body = "<title>Dulu</title><p>Isi lama</p>".getBytes(StandardCharsets.UTF_8);
        server.on(
                "/",
                (asked, socket, out) ->
                        Rudeness.answer(
                                        asked.header("if-none-match").equals("\"a\"") ? 304 : 200,
                                        Map.of("Content-Type", "text/html"),
                                        new byte[0])
                                .to(asked, socket, out));
        var head =
                new Headers(
                        List.of(
                                new Headers.Field("ETag", "\"a\""),
                                new Headers.Field("Content-Type", "text/html")));

        Visit restored =
                crawler.visit(
                        server.at("/"),
                        BUDGET,
                        Progress.none(),
                        a -> Optional.of(new Memory.Remembered(head, () -> Optional.of(body))));
        Visit forgotten =
                crawler.visit(
                        server.at("/"),
                        BUDGET,
                        Progress.none(),
                        a -> Optional.of(new Memory.Remembered(head, Optional::empty)));

        assertThat(restored.pages().map(Page::title)).containsExactly("Dulu");
        assertThat(forgotten.home().outcome()).isEqualTo(new Outcome.Unchanged());
    }

    @Test
    void looks_around() {
        site(
                "/",
                "<p>Dinas Kesehatan <img src='/a.png'><a href='/ada.pdf'>Unduh</a><a href='/hilang.pdf'>Unduh</a><a href='https://www.instagram.com/dinkes'>IG</a>");
        server.on("/a.png", Rudeness.answer(405, "image/png", ""));
        server.on("/ada.pdf", Rudeness.answer(200, "application/pdf", "x"));
        server.on("www.dinas.localhost", "/", Rudeness.redirect(301, server.at("/").toString()));

        Visit visit =
                crawler.visit(server.at("/"), new Budget(5, 10, 2, true, Duration.ofMinutes(5)));

        assertThat(visit.variants())
                .extracting(Variant::asked)
                .containsExactly(server.at("/"), server.at("www.dinas.localhost", "/"));
        assertThat(visit.variants().getLast().end()).isEqualTo(server.at("/"));
        assertThat(visit.missing().orElseThrow().outcome()).isEqualTo(new Outcome.NotFound(404));
        assertThat(visit.disguises())
                .extracting(Disguise::as)
                .containsExactly(Disguise.As.values());
        assertThat(server.asked())
                .anyMatch(a ->
                        a.header("user-agent").contains("Googlebot")
                                && a.header("user-agent").contains("PendopoBot"));
        Map<String, Outcome> links =
                visit.links().stream()
                        .collect(Collectors.toMap(l -> l.target().getPath(), LinkCheck::outcome));
        assertThat(links)
                .containsEntry("/ada.pdf", new Outcome.Read())
                .containsEntry("/hilang.pdf", new Outcome.NotFound(404))
                .containsEntry("/a.png", new Outcome.ClientError(405))
                .containsEntry("/dinkes", new Outcome.NameUnknown());
    }

    @Test
    void a_budget_ends_the_visit() {
        site(
                "/",
                "<nav><a href='/profil'>Profil</a><a href='/berita'>Berita</a><a href='/kontak'>Kontak</a></nav>");
        server.otherwise(page("Halaman"));

        Visit visit = crawler.visit(server.at("/"), BUDGET.withPages(2));

        assertThat(visit.fetches()).hasSize(2);
    }

    @Test
    void a_dead_site_is_visited_without_pages() {
        server.on("/", Rudeness.reset()).on("/robots.txt", Rudeness.reset());

        Visit visit = crawler.visit(server.at("/"), BUDGET);

        assertThat(visit.read()).isFalse();
        assertThat(visit.home().outcome()).isEqualTo(new Outcome.ConnectionReset());
    }

    @Test
    void a_base_element_moves_relative_links() {
        site("/", "<base href='/situs/'><nav><a href='profil'>Profil</a></nav>");
        site("/situs/profil", "<p>Profil");

        crawler.visit(server.at("/"), BUDGET);

        assertThat(server.targets()).contains("/situs/profil");
    }

    @Test
    void broken_markup_is_read_all_the_same() {
        site(
                "/",
                "<html><body><nav><a href=/profil>Profil<a href='/berita>Berita</a><a href=\"/kontak\">Kontak</nav><table><p>"
                        + "<div>".repeat(3000));
        server.otherwise(page("Halaman"));

        crawler.visit(server.at("/"), BUDGET);

        assertThat(server.targets()).contains("/profil");
    }

    private void site(String path, String body) {
        server.on(path, page(body));
    }

    private static Rudeness page(String body) {
        return Rudeness.html("<title>Dinas Kesehatan</title><h1>Dinas</h1>" + body);
    }

    private static List<Purpose> purposes(Visit visit) {
        return visit.fetches().stream().map(Fetch::purpose).distinct().toList();
    }
}
