package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FreshnessProbeTest {
    private final FreshnessProbe probe = new FreshnessProbe();

    @Test
    void age_is_counted_from_the_newest_item_to_the_day_of_the_visit() {
        var read = read(feed("2026-03-10T03:00:00Z", "2026-02-01T03:00:00Z"));

        assertThat(read.value("newest-age")).isEqualTo(7);
        assertThat(read.proof("newest-age").excerpt()).contains("Kegiatan posyandu nomor 0");
        assertThat(read.proof("newest-age").address()).hasPath("/feed");
    }

    @Test
    void counts_items_in_30_90_and_180_days() {
        var read =
                read(
                        feed(
                                "2026-03-10T03:00:00Z",
                                "2026-02-20T03:00:00Z",
                                "2026-01-05T03:00:00Z",
                                "2025-10-05T03:00:00Z",
                                "2025-05-05T03:00:00Z"));

        assertThat(read.value("items-30")).isEqualTo(2);
        assertThat(read.value("items-90")).isEqualTo(3);
        assertThat(read.value("items-180")).isEqualTo(4);
        assertThat(read.value("items-dated")).isEqualTo(5);
    }

    @Test
    void the_longest_silence_may_lie_between_items() {
        var read =
                read(
                        feed(
                                "2026-03-10T03:00:00Z",
                                "2026-03-01T03:00:00Z",
                                "2025-11-01T03:00:00Z",
                                "2025-10-25T03:00:00Z"));

        assertThat(read.value("longest-silence")).isEqualTo(120);
    }

    @Test
    void the_longest_silence_may_last_until_today() {
        var read = read(feed("2025-12-07T03:00:00Z", "2025-12-01T03:00:00Z"));

        assertThat(read.value("longest-silence")).isEqualTo(100);
        assertThat(read.value("newest-age")).isEqualTo(100);
        assertThat(read.findings("newest-age"))
                .extracting(Finding::code, f -> f.values().getFirst())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("freshness.silent", "100"));
    }

    @Test
    void silence_is_told_of_one_year_at_most() {
        var read = read(feed("2021-12-07T03:00:00Z", "2021-12-01T03:00:00Z"));

        assertThat(read.value("longest-silence")).isEqualTo(365);
        assertThat(read.value("newest-age")).isGreaterThan(1500);
    }

    @Test
    void what_lies_before_the_end_of_the_list_is_not_silence() {
        var visit =
                feed(
                                "2026-03-10T03:00:00Z",
                                "2026-03-08T03:00:00Z",
                                "2026-03-06T03:00:00Z",
                                "2026-03-04T03:00:00Z",
                                "2026-03-02T03:00:00Z")
                        .page(Purpose.NEWS_LIST, "/berita/", list("/lama", "12 Mei 2025"));

        assertThat(read(visit).value("longest-silence")).isEqualTo(7);
        assertThat(read(visit).value("items-dated")).isEqualTo(6);
    }

    @Test
    void cadence_is_the_median_of_days_between_items() {
        var read =
                read(
                        feed(
                                "2026-03-10T03:00:00Z",
                                "2026-03-08T03:00:00Z",
                                "2026-03-05T03:00:00Z",
                                "2026-01-05T03:00:00Z"));

        assertThat(read.value("cadence")).isEqualTo(3);
    }

    @Test
    void two_items_make_no_cadence() {
        var read = read(feed("2026-03-10T03:00:00Z", "2026-03-08T03:00:00Z"));

        assertThat(read.unmeasured("cadence")).isEqualTo(Unmeasured.NOTHING_FOUND);
    }

    @Test
    void an_item_in_feed_and_list_is_one_item() {
        var visit =
                aVisit().feedItem(
                                "Imunisasi polio serentak di kota", "/imunisasi/", at("2026-03-10"))
                        .page(
                                Purpose.NEWS_LIST,
                                "/berita/",
                                list("/imunisasi?utm_source=x", "10 Maret 2026"));

        assertThat(read(visit).value("items-dated")).isEqualTo(1);
    }

    @Test
    void one_text_under_two_addresses_on_one_day_is_one_item() {
        var visit =
                aVisit().feedItem("Imunisasi polio serentak di kota", "/a", at("2026-03-10"))
                        .feedItem("Imunisasi Polio Serentak di Kota!", "/b", at("2026-03-10"))
                        .feedItem("Imunisasi polio serentak di kota", "/c", at("2026-01-10"));

        assertThat(read(visit).value("items-dated")).isEqualTo(2);
    }

    @Test
    void dates_beside_links_of_the_news_list_count() {
        var visit = aVisit().page(Purpose.NEWS_LIST, "/berita/", list("/donor", "12 Maret 2026"));

        assertThat(read(visit).value("newest-age")).isEqualTo(5);
        assertThat(read(visit).proof("newest-age").address()).hasPath("/berita/");
    }

    @Test
    void a_clock_in_the_header_an_event_and_a_side_column_are_no_publications() {
        var visit =
                aVisit().home(
                                """
                                <html><body><div class="topbar"><a href="/hari-ini">Selasa, 17 Maret 2026 selamat datang</a></div>
                                <div class="agenda"><h3>Agenda</h3><p><a href="/agenda/rapat">Rapat koordinasi lintas sektor</a> 20 Maret 2026</p></div>
                                <p><a href="/event/senam-massal">Senam massal di alun-alun kota</a> 16 Maret 2026</p>
                                <aside><p><a href="/arsip/lomba">Lomba poster kesehatan remaja</a> 15 Maret 2026</p></aside>
                                </body></html>\
                                """);

        assertThat(read(visit).value("dated-items")).isZero();
        assertThat(read(visit).findings("dated-items"))
                .extracting(Finding::code)
                .containsExactly("freshness.nothing-dated");
        assertThat(read(visit).unmeasured("newest-age")).isEqualTo(Unmeasured.NOTHING_FOUND);
    }

    @Test
    void news_of_another_site_shown_here_is_not_this_sites() {
        var visit =
                aVisit().home(
                                "<body><div><a href='https://kotacontoh.go.id/berita/1'>Wali kota meresmikan"
                                        + " taman baru</a> <span>16 Maret 2026</span></div></body>");

        assertThat(read(visit).value("dated-items")).isZero();
    }

    @Test
    void a_fresh_sitemap_alone_is_no_publication() {
        var visit = aVisit().sitemapEntry("/profil/", Instant.parse("2026-03-16T01:00:00Z"));

        assertThat(read(visit).value("dated-items")).isZero();
    }

    @Test
    void an_item_page_without_date_is_named() {
        var visit =
                feed("2026-03-10T03:00:00Z")
                        .page(
                                Purpose.NEWS_ITEM,
                                "/tanpa",
                                "<title>Kerja bakti</title><p>Warga hadir.</p>");

        assertThat(read(visit).findings("dated-items"))
                .extracting(Finding::code, f -> f.values().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("freshness.undated", "Kerja bakti"));
    }

    @Test
    void an_item_dated_ahead_is_named_and_not_counted() {
        var read = read(feed("2026-05-01T03:00:00Z", "2026-03-10T03:00:00Z"));

        assertThat(read.value("newest-age")).isEqualTo(7);
        assertThat(read.value("items-dated")).isEqualTo(1);
        assertThat(read.findings("dated-items"))
                .extracting(Finding::code)
                .containsExactly("freshness.dated-ahead");
    }

    @Test
    void the_day_is_taken_in_the_citys_zone() {
        var visit = feed("2026-03-10T16:30:00Z");

        var west = Read.of(probe, visit.build());
        var middle = Read.of(probe, visit.build(), in(ZoneId.of("Asia/Makassar")));

        assertThat(west.proof("newest-age").excerpt()).startsWith("2026-03-10");
        assertThat(middle.proof("newest-age").excerpt()).startsWith("2026-03-11");
    }

    @Test
    void nothing_is_measured_of_a_site_that_was_not_read() {
        var read = read(aVisit().unreachable(new Outcome.ConnectionRefused()));

        assertThat(read.unmeasured("dated-items")).isEqualTo(Unmeasured.SITE_NOT_READ);
        assertThat(read.unmeasured("newest-age")).isEqualTo(Unmeasured.SITE_NOT_READ);
    }

    private static Context in(ZoneId zone) {
        return new Context(Expected.nothing(), History.none(), Neighbours.none(), zone);
    }

    private Read read(VisitBuilder visit) {
        return Read.of(probe, visit.build());
    }

    private static VisitBuilder feed(String... moments) {
        var visit = aVisit();
        for (int i = 0; i < moments.length; i++) {
            visit.feedItem(
                    "Kegiatan posyandu nomor " + i, "/kegiatan-" + i, Instant.parse(moments[i]));
        }
        return visit;
    }

    private static String list(String path, String date) {
        return """
        <html><body><main><h1>Berita</h1><div class="item"><h3><a href="%s">Imunisasi polio
        serentak di kota</a></h3><span class="tanggal">%s</span></div></main></body></html>\
        """
                .formatted(path, date);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T03:00:00Z");
    }
}
