package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.NOW;
import static id.pendopo.fixture.VisitBuilder.aVisit;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsProbeTest {
    @ParameterizedTest
    @CsvSource({
        "Selayang Pandang, profile",
        "Tentang Kami, profile",
        "Sejarah Kelurahan, history",
        "Motto Pelayanan, motto",
        "Arti Lambang, emblem",
        "Lokasi Kantor, location",
        "VISI & MISI, vision",
        "Visi-Misi Dinas Kesehatan, vision",
        "TUPOKSI, duties",
        "Tugas Pokok dan Fungsi, duties",
        "Struktur Organisasi, structure",
        "SOTK, structure",
        "Profil Pejabat Struktural, officials",
        "Letak Geografis, geography",
        "Pemerintahan, government",
        "Produk Hukum, regulations",
        "Buku Tamu, guest-book",
        "Layanan Publik, services",
        "Standar Pelayanan Publik, service-standard",
        "Maklumat Pelayanan, service-pledge",
        "Kabar Terkini, news",
        "Agenda Kegiatan, agenda",
        "Galeri Foto, gallery",
        "Galeri Video, video",
        "Hubungi Kami, contact",
        "Kotak Saran, complaints",
        "SP4N LAPOR!, complaints",
        "PPID Pelaksana, public-information",
        "English, language",
        "Peta Kelurahan, map",
    })
    void a_menu_entry_is_recognised_by_its_wording(String label, String section) {
        var read = read("<nav><ul><li><a href='/x'>" + label + "</a></li></ul></nav>");

        assertThat(read.value(section)).isEqualTo(1);
        assertThat(read.proof(section).excerpt()).contains("/x");
    }

    @ParameterizedTest
    @CsvSource({
        "Menelusuri sejarah panjang alun-alun kota yang kini dipugar, history",
        "Pejabat baru dilantik wali kota di balai kota pagi ini, officials",
        "Layanan KTP keliling hadir di tiga kelurahan mulai Senin, services",
        "Televisi lokal meliput panen raya, vision",
    })
    void a_title_of_news_is_no_section(String title, String section) {
        var read = read("<main><h3><a href='/berita/1'>" + title + "</a></h3></main>");

        assertThat(read.value(section)).isZero();
    }

    @Test
    void a_heading_on_a_page_counts_like_a_menu_entry() {
        var visit =
                aVisit().page(
                                Purpose.PROFILE,
                                "/profil",
                                "<h2>Visi</h2><p>Terwujudnya masyarakat kota yang sehat, mandiri dan berkeadilan.</p>");

        assertThat(read(visit).value("vision")).isEqualTo(1);
    }

    @Test
    void several_dated_items_are_news_though_no_menu_says_so() {
        var two =
                aVisit().home("<main><p>Selamat datang</p></main>")
                        .feedItem("Donor darah di kecamatan", "/donor", NOW.minus(2, DAYS))
                        .feedItem("Senam lansia di taman kota", "/senam", NOW.minus(9, DAYS));
        var three =
                aVisit().home("<main><p>Selamat datang</p></main>")
                        .feedItem("Donor darah di kecamatan", "/donor", NOW.minus(2, DAYS))
                        .feedItem("Senam lansia di taman kota", "/senam", NOW.minus(9, DAYS))
                        .feedItem("Imunisasi campak di balai", "/campak", NOW.minus(16, DAYS));

        assertThat(read(two).value("news")).isZero();
        assertThat(read(three).value("news")).isEqualTo(1);
        assertThat(read(three).proof("news").excerpt()).contains("Donor darah");
    }

    @Test
    void what_is_missing_is_named() {
        var read = read("<nav><a href='/berita'>Berita</a></nav>");

        assertThat(read.value("vision")).isZero();
        assertThat(read.findings("vision"))
                .containsExactly(Finding.of("sections.missing", "vision"));
    }

    @ParameterizedTest
    @CsvSource({"Segera hadir", "Coming Soon", "Halaman ini dalam pengembangan", "''"})
    void an_entry_that_leads_to_an_unfinished_page_does_not_count(String text) {
        var visit =
                aVisit().home("<nav><a href='/visi-misi'>Visi Misi</a></nav>")
                        .page(
                                Purpose.PROFILE,
                                "/visi-misi",
                                "<main><h1>Visi Misi</h1><p>" + text + "</p></main>");

        assertThat(read(visit).value("vision")).isZero();
        assertThat(read(visit).codes("vision")).containsExactly("sections.leads-nowhere");
    }

    @Test
    void an_entry_that_leads_to_a_missing_page_does_not_count() {
        var visit =
                aVisit().home("<nav><a href='/visi-misi'>Visi Misi</a></nav>")
                        .page(
                                Purpose.PROFILE,
                                "/visi-misi",
                                Answer.failed(new Outcome.NotFound(404), 404, "<h1>404</h1>"));

        assertThat(read(visit).value("vision")).isZero();
    }

    @Test
    void a_chart_as_a_picture_is_a_filled_page() {
        var visit =
                aVisit().home("<nav><a href='/struktur'>Struktur Organisasi</a></nav>")
                        .page(
                                Purpose.PROFILE,
                                "/struktur",
                                "<main><img src='/bagan.png' alt=''></main>");

        assertThat(read(visit).value("structure")).isEqualTo(1);
    }

    @Test
    void a_parent_entry_without_page_does_not_count_but_its_children_prove_the_profile() {
        var read =
                read(
                        "<nav><a href='#'>Layanan</a><a href='#'>Profil</a><a href='/visi'>Visi</a></nav>");

        assertThat(read.value("services")).isZero();
        assertThat(read.value("profile")).isEqualTo(1);
    }

    @Test
    void address_telephone_mail_and_map_are_found_in_the_footer() {
        var read =
                read(
                        """
                        <footer><p>Jl. Simpang Sulfat No. 45, Kota Contoh 65124</p><p>Telp. (0341) 406878</p>
                        <p>dinkes@kotacontoh.go.id</p><iframe src="https://www.google.com/maps/embed?pb=1"></iframe>
                        <form role="search"><input type="search" name="s"></form></footer>\
                        """);

        assertThat(read.value("address")).isEqualTo(1);
        assertThat(read.value("telephone")).isEqualTo(1);
        assertThat(read.value("email")).isEqualTo(1);
        assertThat(read.value("map")).isEqualTo(1);
        assertThat(read.value("search")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>dinkes[at]kotacontoh.go.id</p> | 1",
                "<a href='mailto:dinkes@kotacontoh.go.id?subject=x'>Surel</a> | 1",
                "<a class=x data-cfemail='43272a2d28263003282c3722202c2d372c2b6d242c6d2a27'>[email protected]</a> | 1",
                "<p>dinkescontoh@gmail.com</p> | 0",
                "<p>tanpa surel</p> | 0",
            })
    void only_a_government_address_is_an_official_mail(String html, double value) {
        assertThat(read("<footer>" + html + "</footer>").value("email")).isEqualTo(value);
    }

    @Test
    void free_mail_is_named() {
        var read = read("<footer>dinkescontoh@gmail.com</footer>");

        assertThat(read.findings("email").getFirst().values())
                .containsExactly("dinkescontoh@gmail.com");
    }

    @Test
    void numbers_that_are_no_telephone_are_none() {
        assertThat(read("<p>Pengunjung: 0341406878 hari ini 12</p>").value("telephone")).isZero();
        assertThat(read("<p>NIP 19700101 200012 1 001</p>").value("telephone")).isZero();
    }

    @Test
    void the_share_counts_mandatory_sections_only() {
        var read = read("<nav><a href='/b'>Berita</a><a href='/m'>Motto</a></nav>");

        assertThat(read.value("complete")).isEqualTo(1 / 16.0);
    }

    private static Read read(String body) {
        return read(
                aVisit().home("<html><head><title>Dinas</title></head><body>" + body + "</body>"));
    }

    private static Read read(VisitBuilder visit) {
        return Read.of(new SectionsProbe(), visit.build());
    }
}
