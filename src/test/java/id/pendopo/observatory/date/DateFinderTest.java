package id.pendopo.observatory.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final LocalDate DAY = LocalDate.of(2023, 5, 5);
    private static final String HEADING = "<h1>Warga bersihkan sungai Brantas</h1>";

    private final DateFinder finder = new DateFinder(TODAY);

    @Test
    void reads_json_ld_of_the_main_item() {
        Stated stated =
                published(
                        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
                                + "{\"@type\":\"WebSite\",\"datePublished\":\"2011-01-01\"},"
                                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-05-05T08:00:00+07:00\","
                                + "\"comment\":[{\"@type\":\"Comment\",\"dateCreated\":\"2024-01-01\"}]}]}</script>"
                                + HEADING);

        assertThat(stated.day()).isEqualTo(DAY);
        assertThat(stated.reason()).isEqualTo(Reason.JSON_LD);
        assertThat(stated.moment()).map(Object::toString).contains("2023-05-05T01:00:00Z");
        assertThat(stated.confidence()).isGreaterThan(0.9);
    }

    @Test
    void reads_meta_elements_for_both_dates() {
        Dated dated =
                find(
                        "<meta property='article:published_time' content='2023-05-05T08:00:00+00:00'>"
                                + "<meta property='article:modified_time' content='2023-06-07T08:00:00+00:00'>"
                                + HEADING);

        assertThat(dated.published().orElseThrow().day()).isEqualTo(DAY);
        assertThat(dated.modified().orElseThrow().day()).isEqualTo(LocalDate.of(2023, 6, 7));
    }

    @Test
    void takes_the_day_people_read_where_the_machine_date_is_universal_time() {
        Stated stated =
                published(
                        "<meta property='article:published_time' content='2023-05-04T20:00:00Z'>"
                                + HEADING
                                + "<span class='entry-date'>5 Mei 2023</span>");

        assertThat(stated.day()).isEqualTo(DAY);
    }

    @Test
    void reads_microdata_and_time_elements() {
        assertThat(
                        published(
                                        HEADING
                                                + "<span itemprop='datePublished' content='2023-05-05'>kemarin</span>")
                                .reason())
                .isEqualTo(Reason.MICRODATA);
        assertThat(
                        published(
                                        HEADING
                                                + "<time class='entry-date published' datetime='2023-05-05T01:00:00+07:00'>x</time>")
                                .day())
                .isEqualTo(DAY);
    }

    @Test
    void reads_the_address() {
        Dated dated =
                finder.find(
                        HEADING,
                        Optional.of(URI.create("https://x.go.id/2023/05/05/warga/?amp=1")));

        assertThat(dated.published().orElseThrow().day()).isEqualTo(DAY);
        assertThat(dated.published().orElseThrow().reason()).isEqualTo(Reason.ADDRESS);
    }

    @Test
    void prefers_the_date_line_of_the_item_to_a_header_clock() {
        Stated stated =
                published(
                        "<header><div class='jam'>Kamis, 29 Januari 2026 10:00</div></header>"
                                + HEADING
                                + "<div class='info'>Diposting: Jumat, 5 Mei 2023 | 10:30 WIB</div><p>Isi berita.</p>");

        assertThat(stated.day()).isEqualTo(DAY);
        assertThat(stated.confidence()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void believes_little_in_dates_of_sidebars_events_deadlines_comments_and_copyright() {
        String[] traps = {
            "<aside class='sidebar'><ul><li>Berita lain <span class='date'>5 Mei 2023</span></ul></aside>",
            "<div class='agenda-event'>Rapat koordinasi 5 Mei 2023</div>",
            "<p>Pendaftaran ditutup paling lambat 5 Mei 2023 pukul 16.00.</p>",
            "<div id='comments'><span class='comment-date'>5 Mei 2023 10:00</span> Bagus</div>",
            "<footer>Copyright 5 Mei 2023</footer>",
            "<div class='related-posts'><time datetime='2023-05-05'>5 Mei</time></div>",
            "<header id='top'><div id='clock'>Jumat, 5 Mei 2023</div></header>",
        };
        for (String trap : traps) {
            String page =
                    HEADING
                            + "<p>"
                            + "Isi halaman profil yang panjang. ".repeat(30)
                            + "</p>"
                            + trap;
            Optional<Stated> stated = find(page).published();
            assertThat(stated.map(Stated::confidence).orElse(0.0)).as(trap).isLessThan(0.5);
        }
    }

    @Test
    void says_nothing_where_nothing_is_dated() {
        assertThat(find(HEADING + "<p>Telp (0341) 551234, &copy; 2023</p>"))
                .isEqualTo(Dated.unknown());
        assertThat(find("")).isEqualTo(Dated.unknown());
    }

    @Test
    void guesses_from_a_date_of_modification_alone() {
        Dated dated = find(HEADING + "<p>Text</p><footer>Letzte Änderung: 05.05.2023</footer>");

        assertThat(dated.modified().orElseThrow().day()).isEqualTo(DAY);
        assertThat(dated.published().orElseThrow().day()).isEqualTo(DAY);
        assertThat(dated.published().orElseThrow().confidence()).isLessThan(0.5);
    }

    @Test
    void believes_no_date_after_today() {
        assertThat(find("<meta name='date' content='2026-02-01'>" + HEADING))
                .isEqualTo(Dated.unknown());
    }

    private Stated published(String html) {
        return find(html).published().orElseThrow();
    }

    private Dated find(String html) {
        return finder.find(
                "<html lang='id'><head><title>Warga bersihkan sungai Brantas</title></head><body>"
                        + html,
                Optional.empty());
    }
}
