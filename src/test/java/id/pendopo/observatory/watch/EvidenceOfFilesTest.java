package id.pendopo.observatory.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.crawl.Budget;
import id.pendopo.observatory.crawl.CrawlSettings;
import id.pendopo.observatory.crawl.SiteCrawler;
import id.pendopo.observatory.crawl.Tools;
import id.pendopo.observatory.evidence.WarcStore;
import id.pendopo.observatory.probe.Context;
import id.pendopo.observatory.probe.Measuring;
import id.pendopo.observatory.probe.Probes;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is told that there is no sitemap can see what was answered instead. */
class EvidenceOfFilesTest {
    private static final String FEED =
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Berita</title>
            <link>/</link><description>Berita</description>
            <item><title>Jalan Mawar selesai diperbaiki</title><link>/berita/jalan-mawar</link>
            <pubDate>Mon, 02 Nov 2026 08:00:00 +0700</pubDate></item></channel></rss>
            """
                    .strip();

    private final RudeServer server = RudeServer.start();
    private final Tools tools =
            new Tools(
                    CrawlSettings.forThisMachine(),
                    InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z")));

    @TempDir Path folder;

    @BeforeEach
    void site() {
        server.on(
                "/",
                Rudeness.html(
                        "<title>Dinas</title>"
                                + "<link rel=alternate type='application/rss+xml' href='/feed'>"
                                + "<p>Halo"));
        server.on("/robots.txt", Rudeness.answer(200, "text/plain", "User-agent: *\nDisallow:\n"));
        server.on("/feed", Rudeness.answer(200, "application/rss+xml", FEED));
        for (String place : List.of("/sitemap.xml", "/wp-sitemap.xml", "/sitemap_index.xml")) {
            server.on(place, Rudeness.answer(404, "text/html", "<h1>Tidak ada: " + place));
        }
    }

    @AfterEach
    void close() {
        tools.close();
        server.close();
    }

    @Test
    void no_sitemap_is_proved_by_every_answer_that_was_none() {
        Seen seen = seen();

        assertThat(seen.proofs("machine.sitemap"))
                .extracting(seen::body)
                .containsExactly(
                        "<h1>Tidak ada: /sitemap.xml",
                        "<h1>Tidak ada: /wp-sitemap.xml",
                        "<h1>Tidak ada: /sitemap_index.xml");
    }

    @Test
    void freshness_stated_by_a_feed_is_proved_by_the_feed() {
        Seen seen = seen();

        assertThat(seen.proofs("freshness.newest-age"))
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.address()).isEqualTo(server.at("/feed"));
                    assertThat(seen.body(proof)).isEqualTo(FEED);
                });
    }

    @Test
    void robots_txt_is_kept_and_the_pages_stay_first() {
        Seen seen = seen();

        assertThat(seen.proofs("machine.robots"))
                .extracting(seen::body)
                .containsExactly("User-agent: *\nDisallow:\n");
        assertThat(seen.kept.getFirst().fetch().purpose()).isEqualTo(Purpose.HOME);
        assertThat(seen.kept.subList(seen.visit.fetches().size(), seen.kept.size()))
                .extracting(k -> k.fetch().purpose())
                .hasSize(5)
                .containsOnly(Purpose.FILE);
    }

    private Seen seen() {
        Visit visit =
                new SiteCrawler(tools)
                        .visit(server.at("/"), new Budget(3, 0, 10, false, Duration.ofMinutes(1)));
        var bodies = new EvidenceBodies(new WarcStore(folder, "PendopoBot/0.1"));
        return new Seen(
                visit,
                bodies,
                bodies.keep(visit),
                new Measuring(Probes.all()).readings(visit, Context.nothing()));
    }

    private record Seen(
            Visit visit,
            EvidenceBodies bodies,
            List<PageRepository.Kept> kept,
            List<Reading> readings) {

        List<Proof> proofs(String indicator) {
            return readings.stream()
                    .filter(r -> r.indicator().toString().equals(indicator))
                    .map(Reading.Measured.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .proofs();
        }

        /** As the evidence is opened: by the place that is stored for what the proof names. */
        String body(Proof proof) {
            PageRepository.Kept found =
                    kept.stream()
                            .filter(k ->
                                    k.fetch()
                                            .response()
                                            .map(Response::contentHash)
                                            .filter(proof.contentHash()::equals)
                                            .isPresent())
                            .findFirst()
                            .orElseThrow();
            Observatory.Body body =
                    bodies.read(new PageRepository.Place(found.warcFile(), found.warcOffset()))
                            .orElseThrow();
            return new String(body.bytes(), UTF_8);
        }
    }
}
