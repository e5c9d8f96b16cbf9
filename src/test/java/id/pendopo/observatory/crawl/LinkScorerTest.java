package id.pendopo.observatory.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.visit.Purpose;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkScorerTest {
    private static final String SITE = "https://dinkes.kota.example";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFFICIALS | Struktur Organisasi | /struktur-organisasi",
                "OFFICIALS | Profil Pejabat | /hal/12",
                "OFFICIALS | Leadership | /about/leadership",
                "NEWS_LIST | Berita | /berita",
                "NEWS_LIST | Pengumuman | /category/pengumuman",
                "NEWS_LIST | Latest News | /news",
                "CONTACT | Hubungi Kami | /hubungi",
                "CONTACT | Contact Us | /c",
                "PUBLIC_INFORMATION | PPID | /ppid",
                "PUBLIC_INFORMATION | Informasi Serta Merta | /x/1",
                "PUBLIC_INFORMATION | Unduhan | /unduhan",
                "PROFILE | Visi dan Misi | /visi-misi",
                "PROFILE | Tentang Kami | /tentang",
                "PROFILE | Sejarah | /page/sejarah",
                "SERVICE | Standar Pelayanan | /sp",
                "SERVICE | Layanan | /layanan",
                "SECTION | Galeri | /galeri",
            })
    void knows_what_a_menu_promises(Purpose purpose, String text, String path) {
        assertThat(in("<nav>", text, path).map(Candidate::purpose)).contains(purpose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEWS_ITEM | Warga Kelurahan Sukun Kerja Bakti Membersihkan Drainase | /2026/11/warga-kerja-bakti/",
                "NEWS_ITEM | Selengkapnya | /berita/detail/412",
                "NEWS_ITEM | Baca | /berita/wali-kota-resmikan-pasar",
                "NEWS_ITEM | Judul | /index.php?p=88",
                "NEWS_ITEM | Judul | /sosialisasi-pajak-daerah-2026",
                "NEWS_LIST | Semua Berita | /berita",
                "CONTACT | Kontak | /kontak",
                "OTHER | Kerja keras hari ini | /x",
            })
    void tells_items_from_lists_in_the_text(Purpose purpose, String text, String path) {
        assertThat(in("<main>", text, path).map(Candidate::purpose)).contains(purpose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wp-login.php",
                "/wp-admin/",
                "/laporan.pdf",
                "/foto.JPG",
                "/tag/sehat/",
                "/author/admin/",
                "/2026/11/",
                "/2026/11/22/",
                "/agenda?month=12&year=2031",
                "/berita?sort=judul",
                "/?s=apa",
                "/?replytocom=5",
                "/feed/",
                "/a/b/a/b/a/b",
                "/1/2/3/4/5/6/7/8/9/10",
                "/calendar/2031-05",
                "/index.php?a=1&b=2&c=3&d=4&e=5",
                "/print/12",
                "/logout",
                "/berita/berita/berita/berita",
            })
    void keeps_out_of_traps(String path) {
        assertThat(in("<main>", "Judul", path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/berita/masukan-warga",
                "/layanan/cetak-ktp",
                "/profil/admin-kelurahan",
                "/berita/2026",
                "/index.php?id=5"
            })
    void does_not_take_pages_for_traps(String path) {
        assertThat(in("<main>", "Judul", path)).isPresent();
    }

    @Test
    void follows_a_list_a_little_and_only_from_a_list() {
        assertThat(link("<main>", "2", "/berita?page=2", Purpose.NEWS_LIST)).isPresent();
        assertThat(link("<main>", "2", "/berita/page/3/", Purpose.NEWS_LIST)).isPresent();
        assertThat(link("<main>", "9", "/berita?page=9", Purpose.NEWS_LIST)).isEmpty();
        assertThat(link("<main>", "40", "/berita/page/40/", Purpose.NEWS_LIST)).isEmpty();
        assertThat(link("<main>", "2", "/berita?page=2", Purpose.HOME)).isEmpty();
    }

    @Test
    void a_menu_is_worth_more_than_a_footer() {
        double menu = in("<header>", "Profil", "/profil").orElseThrow().worth();
        double footer = in("<footer>", "Profil", "/profil").orElseThrow().worth();

        assertThat(menu).isGreaterThan(footer);
    }

    @Test
    void a_list_named_menu_is_a_menu() {
        assertThat(in("<div id='main-menu'>", "Galeri", "/galeri").map(Candidate::purpose))
                .contains(Purpose.SECTION);
    }

    private static Optional<Candidate> in(String place, String text, String path) {
        return link(place, text, path, Purpose.HOME);
    }

    private static Optional<Candidate> link(String place, String text, String path, Purpose from) {
        Element link =
                Jsoup.parse(place + "<ul><li><a href='" + path + "'>" + text + "</a>")
                        .expectFirst("a");
        return LinkScorer.candidate(link, URI.create(SITE + path), from);
    }
}
