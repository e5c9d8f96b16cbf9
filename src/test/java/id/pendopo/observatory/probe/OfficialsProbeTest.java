package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Expected.Person;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialsProbeTest {
    private static final Person HEAD =
            inOffice("dr. Husnul Mu'arif, M.Kes", "Kepala Dinas Kesehatan");
    private static final Person SECRETARY =
            inOffice("Drs. Moh. Anton Wibisono, M.Si", "Sekretaris Dinas");
    private static final Person DIVISION =
            inOffice("Siti Aminah, S.KM., M.Kes", "Kepala Bidang Kesehatan Masyarakat");
    private static final Person FORMER =
            new Person(
                    "dr. Sri Winarni, M.Kes",
                    "Kepala Dinas Kesehatan",
                    Optional.of(LocalDate.of(2019, 1, 1)),
                    Optional.of(LocalDate.of(2023, 5, 31)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                <h2>Pejabat Struktural</h2>
                <div><h4>dr. HUSNUL MU'ARIF</h4><p>Kepala Dinas</p></div>
                <div><h4>Drs. Mochamad Anton Wibisono, M.Si</h4><p>Sekretaris</p></div>
                <div><h4>Siti Aminah, SKM, M.Kes</h4><p>Kepala Bidang Kesmas</p></div>\
                """,
                """
                <table><tr><th>No</th><th>Nama</th><th>Jabatan</th></tr>
                <tr><td>1</td><td>dr. Husnul Muarif</td><td>Kepala Dinas</td></tr>
                <tr><td>2</td><td>Moh. Anton Wibisono</td><td>Sekretaris Dinas</td></tr>
                <tr><td>3</td><td>Siti Aminah</td><td>Kabid Kesehatan Masyarakat</td></tr></table>\
                """,
                """
                <p>Kepala Dinas : dr. Husnul Mu'arif<br>Sekretaris : Drs. Moh. Anton Wibisono, M.Si<br>
                Kepala Bidang Kesehatan Masyarakat : Siti Aminah, S.KM</p>\
                """,
                """
                <div><h4>KEPALA DINAS KESEHATAN</h4><p>dr. HUSNUL
                <br>MUARIF</p></div>
                <ul><li>dr. Husnul Mu'arif, M.Kes - Kepala Dinas</li>
                <li>Drs. M. Anton Wibisono - Sekretaris</li><li>Siti Aminah - Kabid Kesmas</li></ul>\
                """,
                """
                <p>Dinas Kesehatan dipimpin oleh dr. Husnul Mu'arif selaku Kepala Dinas, dibantu Drs. Moh. Anton
                Wibisono, M.Si sebagai Sekretaris dan Siti Aminah sebagai Kepala Bidang.</p>\
                """,
                """
                <div>Kepala Dinas</div><div>dr. Husnul Mu'arif, M.Kes</div><div>NIP. 19700101 200012 1 001</div>
                <div>Sekretaris</div><div>Drs. Moh. Anton Wibisono, M.Si</div><div>NIP. 19710101 200012 1 002</div>
                <div>Kepala Bidang Kesmas</div><div>Siti Aminah, S.KM</div><div>NIP. 19720101 200012 2 003</div>\
                """,
            })
    void finds_all_officials_however_the_page_lists_them(String body) {
        assertThat(read(body, HEAD, SECRETARY, DIVISION).value("matched")).isEqualTo(1);
    }

    @Test
    void a_missing_official_is_named_with_the_position() {
        var read = read("<h4>dr. Husnul Mu'arif</h4><p>Kepala Dinas</p>", HEAD, DIVISION);

        assertThat(read.value("matched")).isEqualTo(0.5);
        assertThat(read.findings("matched"))
                .containsExactly(
                        Finding.of(
                                "officials.missing",
                                "Siti Aminah, S.KM., M.Kes",
                                "Kepala Bidang Kesehatan Masyarakat"));
    }

    @Test
    void another_person_with_a_similar_name_is_not_the_registered_one() {
        var read = read("<h4>Siti Aisyah, S.KM</h4><p>Kepala Bidang Kesmas</p>", DIVISION);

        assertThat(read.value("matched")).isZero();
    }

    @Test
    void a_former_head_shown_as_the_head_is_named() {
        var read = read("<h4>dr. Sri Winarni, M.Kes</h4><p>Kepala Dinas</p>", HEAD, FORMER);

        assertThat(read.value("former-as-current")).isEqualTo(1);
        assertThat(read.findings("former-as-current").getFirst().values())
                .containsExactly("dr. Sri Winarni, M.Kes", "Kepala Dinas", "2023-05-31");
        assertThat(read.value("head")).isZero();
        assertThat(read.value("unknown-head")).isZero();
    }

    @Test
    void a_term_ends_with_the_day_of_the_units_city() {
        var last =
                new Person(
                        "dr. Sri Winarni, M.Kes",
                        "Kepala Dinas Kesehatan",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 3, 17)));
        var visit =
                aVisit().at(Instant.parse("2026-03-17T16:30:00Z"))
                        .page(Purpose.OFFICIALS, "/pejabat", "<p>dr. Sri Winarni</p>");

        var western = Read.of(new OfficialsProbe(), visit.build(), register("Asia/Jakarta", last));
        var central = Read.of(new OfficialsProbe(), visit.build(), register("Asia/Makassar", last));

        assertThat(western.value("matched")).isEqualTo(1);
        assertThat(central.unmeasured("matched")).isEqualTo(Unmeasured.NOTHING_REGISTERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Kepala Dinas dari Masa ke Masa</h2><h4>dr. Sri Winarni</h4><p>Kepala Dinas</p>",
                "<h2>Pejabat Terdahulu</h2><table><tr><td>dr. Sri Winarni</td><td>Kepala Dinas</td></tr></table>",
                "<p>Mantan Kepala Dinas: dr. Sri Winarni</p>",
                "<p>dr. Sri Winarni</p><p>Kepala Dinas (2019 - 2023)</p>",
                "<p>Kepala Dinas</p><p>dr. Sri Winarni</p><p>2019 s/d 2023</p>",
            })
    void a_list_of_former_heads_is_no_stale_page(String body) {
        var read = read(body, HEAD, FORMER);

        assertThat(read.value("former-as-current")).isZero();
    }

    @Test
    void old_news_rightly_names_who_was_in_office() {
        var visit =
                aVisit().page(
                                Purpose.NEWS_ITEM,
                                "/berita/2019/rakor",
                                "<p>dr. Sri Winarni</p><p>Kepala Dinas</p>");

        var read = Read.of(new OfficialsProbe(), visit.build(), register(HEAD, FORMER));

        assertThat(read.value("former-as-current")).isZero();
    }

    @Test
    void a_former_head_who_now_holds_another_office_here_is_not_former() {
        var returned = inOffice("dr. Sri Winarni, M.Kes", "Sekretaris Dinas");
        var read = read("<p>dr. Sri Winarni</p><p>Sekretaris</p>", HEAD, FORMER, returned);

        assertThat(read.unmeasured("former-as-current")).isEqualTo(Unmeasured.NOTHING_REGISTERED);
    }

    @Test
    void the_head_shown_with_another_position_is_not_right() {
        var read = read("<h4>dr. Husnul Mu'arif</h4><p>Sekretaris</p>", HEAD);

        assertThat(read.value("head")).isZero();
        assertThat(read.codes("head")).containsExactly("officials.other-position");
    }

    @Test
    void acting_is_told_from_holding_the_office() {
        var acting = inOffice("dr. Husnul Mu'arif", "Plt. Kepala Dinas Kesehatan");

        assertThat(read("<p>dr. Husnul Muarif</p><p>Plt. Kepala Dinas</p>", acting).value("head"))
                .isEqualTo(1);
        assertThat(read("<p>dr. Husnul Muarif</p><p>Kepala Dinas</p>", acting).value("head"))
                .isZero();
        assertThat(read("<p>dr. Husnul Muarif</p><p>Plt Kepala Dinas</p>", HEAD).value("head"))
                .isZero();
    }

    @Test
    void abbreviated_positions_are_understood() {
        assertThat(read("<p>dr. Husnul Muarif</p><p>Kadis Kesehatan</p>", HEAD).value("head"))
                .isEqualTo(1);
    }

    @Test
    void a_stranger_in_the_heads_position_is_named() {
        var read = read("<h4>dr. Bambang Permadi, M.M.</h4><p>Kepala Dinas</p>", HEAD);

        assertThat(read.value("unknown-head")).isEqualTo(1);
        assertThat(read.findings("unknown-head").getFirst().values())
                .containsExactly(
                        "dr. Bambang Permadi, M.M.", "Kepala Dinas", "dr. Husnul Mu'arif, M.Kes");
    }

    @Test
    void heads_of_clinics_and_of_other_units_are_no_strangers() {
        var read =
                read(
                        """
                        <h4>dr. Husnul Mu'arif</h4><p>Kepala Dinas</p>
                        <h4>drg. Anita Novianti</h4><p>Kepala Puskesmas Contoh</p>
                        <h4>Suwarjana, S.E., M.M.</h4><p>Kepala Dinas Pendidikan dan Kebudayaan</p>\
                        """,
                        HEAD);

        assertThat(read.value("unknown-head")).isZero();
        assertThat(read.value("head")).isEqualTo(1);
    }

    @Test
    void a_single_name_counts_beside_its_position() {
        var mayor = inOffice("Drs. H. Sutiaji", "Wali Kota");

        assertThat(read("<h4>SUTIAJI</h4><p>Wali Kota</p>", mayor).value("matched")).isEqualTo(1);
        assertThat(read("<p>Jalan Sutiajian 5</p><p>Wali Kota</p>", mayor).value("matched"))
                .isZero();
    }

    @Test
    void words_that_are_no_names_are_not_taken_for_a_head() {
        var read =
                read(
                        """
                        <h2>Sambutan Kepala Dinas</h2><p>Selamat Datang</p><p>Kepala Dinas</p><p>Visi Misi</p>
                        <p>Kepala Dinas Kesehatan</p><p>Standar Pelayanan</p><p>Rumah Sakit</p>\
                        """,
                        HEAD);

        assertThat(read.value("unknown-head")).isZero();
    }

    @Test
    void a_site_that_shows_officials_is_told_without_a_register() {
        var visit =
                aVisit().page(
                                Purpose.OFFICIALS,
                                "/pejabat",
                                "<h4>dr. Husnul Mu'arif</h4><p>Kepala Dinas</p>");

        var read = Read.of(new OfficialsProbe(), visit.build());

        assertThat(read.value("shown")).isEqualTo(1);
        assertThat(read.unmeasured("matched")).isEqualTo(Unmeasured.NOTHING_REGISTERED);
        assertThat(read.unmeasured("head")).isEqualTo(Unmeasured.NOTHING_REGISTERED);
    }

    @Test
    void proof_names_the_page_that_shows_the_person() {
        var read = read("<h4>dr. Husnul Mu'arif</h4><p>Kepala Dinas</p>", HEAD);

        assertThat(read.proof("head").address()).hasPath("/profil/pejabat/");
        assertThat(read.proof("head").excerpt()).contains("dr. Husnul Mu'arif | Kepala Dinas");
        assertThat(read.proof("head").contentHash()).hasSize(64);
    }

    private static Read read(String body, Person... officials) {
        var visit =
                aVisit().page(
                                Purpose.OFFICIALS,
                                "/profil/pejabat/",
                                "<html><head><title>Pejabat</title></head><body>"
                                        + body
                                        + "</body>");
        return Read.of(new OfficialsProbe(), visit.build(), register(officials));
    }

    private static Context register(Person... officials) {
        return register("Asia/Jakarta", officials);
    }

    private static Context register(String zone, Person... officials) {
        var nothing = Expected.nothing();
        var expected =
                new Expected(
                        Optional.of("Dinas Kesehatan"),
                        Optional.of("dinas"),
                        List.of(),
                        nothing.cityDomain(),
                        List.of(officials),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Context(expected, History.none(), Neighbours.none(), ZoneId.of(zone));
    }

    private static Person inOffice(String name, String position) {
        return new Person(name, position, Optional.empty(), Optional.empty());
    }
}
