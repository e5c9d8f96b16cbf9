package id.pendopo.observatory.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.observatory.visit.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFilesTest {
    private static final String BOMB =
            "<!DOCTYPE x [<!ENTITY a 'lol'>"
                    + IntStream.range(1, 12)
                            .mapToObj(i ->
                                    "<!ENTITY "
                                            + (char) ('a' + i)
                                            + " '"
                                            + ("&" + (char) ('a' + i - 1) + ";").repeat(12)
                                            + "'>")
                            .collect(Collectors.joining())
                    + "]>";

    private final RudeServer server = RudeServer.start();
    private final Tools tools = TestTools.with(CrawlSettings.forThisMachine(), w -> {});

    @TempDir Path folder;

    @BeforeEach
    void home() {
        server.on(
                "/",
                Rudeness.html(
                        "<title>Dinas</title><link rel=alternate type='application/rss+xml' href='/feed'><p>Halo"));
    }

    @AfterEach
    void close() {
        tools.close();
        server.close();
    }

    @Test
    void reads_sitemaps_named_in_robots_txt() {
        server.on(
                "/robots.txt",
                Rudeness.answer(200, "text/plain", "Sitemap: " + server.at("/peta.xml") + "\n"));
        server.on("/peta.xml", xml(urls("/a", "2026-11-01T08:00:00+07:00")));

        SiteFiles files = files();

        assertThat(files.sitemaps()).containsExactly(server.at("/peta.xml"));
        assertThat(files.entries()).containsExactly(entry("/a", "2026-11-01T01:00:00Z"));
    }

    @Test
    void finds_a_sitemap_at_its_usual_place_and_packed() {
        server.on("/sitemap.xml", Rudeness.answer(404, "text/html", ""));
        server.on("/wp-sitemap.xml", Rudeness.gzip(urls("/a", "2026-11-01")));

        assertThat(files().entries()).hasSize(1);
    }

    @Test
    void leaves_an_index_that_leads_to_itself() {
        server.on("/sitemap.xml", xml(index("/sitemap.xml", "/b.xml")));
        server.on("/b.xml", xml(index("/sitemap.xml", "/c.xml")));
        server.on("/c.xml", xml(urls("/a", "2026-11-01")));

        assertThat(files().entries()).hasSize(1);
        assertThat(server.targets().stream().filter("/sitemap.xml"::equals)).hasSize(1);
    }

    @Test
    void reads_no_more_sitemaps_than_the_budget_has() {
        server.otherwise((asked, socket, out) ->
                xml(index(asked.target() + "a.xml", asked.target() + "b.xml"))
                        .to(asked, socket, out));

        files();

        assertThat(server.targets().stream().filter(t -> t.contains(".xml"))).hasSize(10);
    }

    @Test
    void expands_no_entity() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "/sandi-rahasia");
        String outer =
                "<!DOCTYPE x [<!ENTITY f SYSTEM '"
                        + secret.toUri()
                        + "'><!ENTITY h SYSTEM '"
                        + server.at("/curi")
                        + "'>]>";
        server.on(
                "/sitemap.xml",
                xml(
                        outer
                                + "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                                + server.at("/x")
                                + "&f;&h;</loc></url></urlset>"));
        server.on(
                "/feed",
                xml(
                        outer
                                + "<rss version='2.0'><channel><title>a</title><link>a</link><description>b</description><item><title>&f;&h;</title><link>/x</link></item></channel></rss>"));

        SiteFiles files = files();

        assertThat(files.toString()).doesNotContain("sandi-rahasia");
        assertThat(server.targets()).doesNotContain("/curi");
    }

    @Test
    void laughs_at_no_billion_laughs() {
        server.on(
                "/sitemap.xml",
                xml(
                        BOMB
                                + "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>&l;</loc></url></urlset>"));
        server.on(
                "/feed",
                xml(
                        BOMB
                                + "<rss version='2.0'><channel><title>a</title><link>a</link><description>b</description><item><title>&l;</title><link>/x</link></item></channel></rss>"));

        SiteFiles files = files();

        assertThat(files.entries()).isEmpty();
        assertThat(files.items()).isEmpty();
    }

    @Test
    void reads_a_feed_with_blank_lines_before_it_and_its_newest_items_first() {
        server.on(
                "/feed",
                xml(
                        "\n\n<?xml version='1.0'?><rss version='2.0'><channel><title>Berita</title><link>/</link><description>b</description>"
                                + item("/berita/lama", "Tue, 01 Sep 2026 08:00:00 +0700")
                                + item("/berita/baru", "Fri, 20 Nov 2026 08:00:00 +0700")
                                + "</channel></rss>"));
        server.otherwise(Rudeness.html("<title>Berita</title><p>Isi"));

        SiteFiles files = files();

        assertThat(files.feeds()).containsExactly(server.at("/feed"));
        assertThat(files.items())
                .extracting(SiteFiles.Item::published)
                .contains(Optional.of(Instant.parse("2026-11-20T01:00:00Z")));
        assertThat(files.items().getFirst().summary()).isEqualTo("Ringkas & jelas");
        List<String> targets = server.targets();
        assertThat(targets.indexOf("/berita/baru"))
                .isPositive()
                .isLessThan(targets.indexOf("/berita/lama"));
    }

    @Test
    void a_page_in_place_of_a_sitemap_or_feed_is_none() {
        server.otherwise(Rudeness.html("<title>Halaman tidak ditemukan</title><p>Maaf"));

        SiteFiles files = files();

        assertThat(files.sitemaps()).isEmpty();
        assertThat(files.feeds()).isEmpty();
    }

    private SiteFiles files() {
        Visit visit =
                new SiteCrawler(tools)
                        .visit(server.at("/"), new Budget(4, 0, 10, false, Duration.ofMinutes(5)));
        return visit.files();
    }

    private SiteFiles.Entry entry(String path, String time) {
        return new SiteFiles.Entry(server.at(path), Optional.of(Instant.parse(time)));
    }

    private String urls(String path, String time) {
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                + server.at(path)
                + "</loc><lastmod>"
                + time
                + "</lastmod></url></urlset>";
    }

    private String index(String... paths) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + List.of(paths).stream()
                        .map(p -> "<sitemap><loc>" + server.at(p) + "</loc></sitemap>")
                        .collect(Collectors.joining())
                + "</sitemapindex>";
    }

    private static String item(String link, String date) {
        return "<item><title>Judul</title><link>"
                + link
                + "</link><pubDate>"
                + date
                + "</pubDate><description>&lt;p&gt;Ringkas &amp;amp; jelas&lt;/p&gt;</description></item>";
    }

    private static Rudeness xml(String text) {
        return Rudeness.answer(200, "application/xml", text);
    }
}
