package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.NOTHING_FOUND;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityProbeTest {
    private final AccessibilityProbe probe = new AccessibilityProbe();

    @Test
    void a_sound_page_keeps_every_rule_it_has_something_of() {
        var read = Read.of(probe, aVisit().build());

        for (var what : List.of("language", "titles", "headings", "links", "zoom")) {
            assertThat(read.value(what)).as(what).isEqualTo(1);
        }
        for (var what : List.of("images", "forms", "tables", "frames")) {
            assertThat(read.unmeasured(what)).as(what).isEqualTo(NOTHING_FOUND);
        }
    }

    @Test
    void a_site_that_was_not_read_is_not_measured() {
        var visit = aVisit().unreachable(new Outcome.NameUnknown()).build();

        assertThat(Read.of(probe, visit).unmeasured("images")).isEqualTo(SITE_NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " lang=''", " lang='indonesia'", " lang='zz'"})
    void the_language_must_be_a_known_one(String attribute) {
        var read = home("<html" + attribute + "><title>x</title><h1>x</h1>");

        assertThat(read.codes("language")).containsExactly("accessibility.language-wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "ID", "id-ID", "en", "jv"})
    void languages_with_and_without_a_region_are_known(String language) {
        assertThat(home("<html lang='" + language + "'>").value("language")).isEqualTo(1);
    }

    @Test
    void pages_that_share_a_title_are_both_named() {
        var read =
                Read.of(
                        probe,
                        aVisit().page(Purpose.PROFILE, "/profil", "<title>Profil</title>")
                                .page(Purpose.CONTACT, "/kontak", "<title> Profil </title>")
                                .page(Purpose.OTHER, "/lain", "<p>tanpa judul")
                                .build());

        assertThat(read.value("titles")).isEqualTo(0.25);
        assertThat(read.findings("titles")).hasSize(3);
    }

    @Test
    void a_page_read_twice_does_not_share_its_title_with_itself() {
        var read = Read.of(probe, aVisit().page(Purpose.OTHER, "/", VisitBuilder.HOME).build());

        assertThat(read.value("titles")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Tanpa h1</h2>",
                "<h1>Satu</h1><h1>Dua</h1>",
                "<h1>Satu</h1><h3>Melompat</h3>",
                "<h1 hidden>Tersembunyi</h1>",
            })
    void headings_have_one_beginning_and_no_gap(String body) {
        assertThat(home(body).codes("headings")).containsExactly("accessibility.headings-wrong");
    }

    @Test
    void headings_may_climb_back_by_several_levels() {
        assertThat(home("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h2>e</h2>").value("headings"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.png>",
                "<img src=a.png alt='IMG_20190101.jpg'>",
                "<img src=a.png alt='DSC-0012'>",
                "<img src=a.png alt='foto kegiatan.JPEG'>",
            })
    void an_image_without_words_of_its_own_is_named(String image) {
        assertThat(home(image).codes("images")).containsExactly("accessibility.image-without-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a.png alt='Warga menimbang bayi'>",
                "<img src=a.png alt=''>",
                "<img src=a.png role=presentation>",
                "<img src=a.png aria-label='Peta'>",
                "<div aria-hidden=true><img src=a.png></div><img src=b.png alt=x>",
                "<noscript><img src=pixel.gif></noscript><img src=b.png alt=x>",
            })
    void described_decorative_and_hidden_images_are_fine(String image) {
        assertThat(home(image).value("images")).isEqualTo(1);
    }

    @Test
    void the_number_of_faults_and_the_first_of_them_are_told() {
        var read = home("<img src=1.png alt=x><img src=2.png><img src=3.png>");

        var finding = read.findings("images").getFirst();
        assertThat(finding.values().getFirst()).isEqualTo("2");
        assertThat(finding.values().getLast()).contains("2.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input name=a>",
                "<input name=a placeholder='Nama'>",
                "<label for=b>Nama</label><input id=a>",
                "<select></select>",
                "<label>Nama</label><textarea></textarea>",
            })
    void a_field_without_label_is_named(String field) {
        assertThat(home(field).codes("forms")).containsExactly("accessibility.field-without-label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<label>Nama <input name=a></label>",
                "<input id=a><label for=a>Nama</label>",
                "<input aria-label='Cari'>",
                "<input title='Cari'>",
                "<label>x <select></select></label><input type=hidden><input type=submit>",
            })
    void labels_around_before_and_after_the_field_count(String field) {
        assertThat(home(field).value("forms")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Selengkapnya",
                "Baca selengkapnya »",
                "Klik di sini!",
                "[Read more…]",
                "",
                "<i class=icon></i>",
                "<img src=a.png alt=''>",
            })
    void a_link_that_does_not_say_where_it_leads_is_named(String content) {
        assertThat(home("<a href=/a>" + content + "</a>").codes("links"))
                .containsExactly("accessibility.link-unclear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/a>Baca jadwal imunisasi selengkapnya</a>",
                "<a href=/a><img src=a.png alt='Facebook'></a>",
                "<a href=/a aria-label='Baca jadwal imunisasi'>Selengkapnya</a>",
                "<a href=/a><svg><title>Instagram</title></svg></a>",
                "<a href=/b>Berita</a><a name=jangkar></a>",
            })
    void a_link_that_says_where_it_leads_is_fine(String link) {
        assertThat(home(link).value("links")).isEqualTo(1);
    }

    @Test
    void a_table_of_figures_needs_headers() {
        var rows = "<tr><td>Jan</td><td>5</td></tr><tr><td>Feb</td><td>6</td></tr></table>";

        assertThat(home("<table>" + rows).codes("tables"))
                .containsExactly("accessibility.table-without-headers");
        assertThat(home("<table><tr><th>Bulan</th><th>Jumlah</th></tr>" + rows).value("tables"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
                "<table><tr><td>a</table>",
                "<table><tr><td>a<tr><td>b</table>",
            })
    void tables_for_layout_are_not_judged(String table) {
        assertThat(home(table).unmeasured("tables")).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void of_nested_tables_only_the_innermost_holds_figures() {
        var read =
                home(
                        "<table><tr><td>menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table>"
                                + "<tr><td>x<td>y</table>");

        assertThat(read.findings("tables").getFirst().values().getFirst()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width=device-width, user-scalable=no",
                "width=device-width,user-scalable=0",
                "width=device-width; maximum-scale=1.0",
            })
    void a_page_that_forbids_enlarging_is_named(String content) {
        assertThat(home("<meta name=viewport content='" + content + "'>").codes("zoom"))
                .containsExactly("accessibility.zoom-disabled");
    }

    @Test
    void enlarging_to_twice_the_size_is_enough() {
        assertThat(home("<meta name=viewport content='maximum-scale=5'>").value("zoom"))
                .isEqualTo(1);
    }

    @Test
    void a_frame_needs_a_title() {
        assertThat(home("<iframe src=/peta></iframe>").codes("frames"))
                .containsExactly("accessibility.frame-without-title");
        assertThat(home("<iframe src=/peta title='Peta kantor'></iframe>").value("frames"))
                .isEqualTo(1);
    }

    private Read home(String html) {
        return Read.of(probe, aVisit().home(html).build());
    }
}
