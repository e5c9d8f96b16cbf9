package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.visit.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInformationProbeTest {
    private static final String FULL =
            """
            <h1>PPID Pelaksana</h1>
            <ul><li><a href="/berkala">Informasi Berkala</a></li><li><a href="/saat">Informasi Setiap Saat</a></li>
            <li><a href="/serta">Informasi Serta-Merta</a></li></ul>
            <h2>Dokumen</h2><ul>
            <li><a href="/profil">Profil Badan Publik</a></li><li><a href="/a.pdf">LHKPN Tahun 2025</a></li>
            <li><a href="/b.pdf">Renstra Dinas Kesehatan 2021-2026</a></li><li><a href="/c.pdf">LKjIP Dinas Kesehatan Tahun 2025</a></li>
            <li><a href="/d.pdf">Laporan Realisasi Anggaran Tahun 2025</a></li><li><a href="/e.pdf">Laporan Layanan Informasi Publik 2025</a></li>
            <li><a href="/f">Produk Hukum</a></li><li><a href="/g">Tata Cara Permohonan Informasi</a></li>
            <li><a href="/h">Pengajuan Keberatan</a></li><li><a href="/i">Prosedur Pengaduan</a></li>
            <li><a href="/j">Pengadaan Barang dan Jasa</a></li><li><a href="/k">Prosedur Evakuasi</a></li>
            <li><a href="/l">Daftar Informasi Publik</a></li><li><a href="/m">Informasi Dikecualikan</a></li>
            <li><a href="/n">SOP</a></li><li><a href="/o">Perjanjian Kerja Sama</a></li><li><a href="/p">Data Statistik</a></li></ul>
            """;

    @Test
    void a_full_list_is_found_class_by_class() {
        var read = read(FULL);

        assertThat(read.findings("periodic")).isEmpty();
        assertThat(read.findings("anytime")).isEmpty();
        assertThat(read.value("periodic")).isEqualTo(1);
        assertThat(read.value("anytime")).isEqualTo(1);
        assertThat(read.value("at-once")).isEqualTo(1);
        assertThat(read.value("lists")).isEqualTo(1);
        assertThat(read.value("ppid")).isEqualTo(1);
        assertThat(read.value("request")).isEqualTo(1);
        assertThat(read.value("wealth-report")).isEqualTo(1);
    }

    @Test
    void each_missing_item_is_named() {
        var read =
                read(
                        FULL.replace("LHKPN Tahun 2025", "Unduhan")
                                .replace("Informasi Serta-Merta", "Lain"));

        assertThat(read.findings("wealth-report"))
                .containsExactly(Finding.of("public-information.missing", "wealth-report"));
        assertThat(read.value("at-once")).isZero();
        assertThat(read.value("lists")).isEqualTo(2 / 3.0);
        assertThat(read.value("periodic")).isEqualTo(12 / 13.0);
    }

    @Test
    void the_citys_door_counts_where_the_unit_links_it() {
        var visit = aVisit().home("<nav><a href='https://ppid.kotacontoh.go.id/'>PPID</a></nav>");

        assertThat(read(visit).value("ppid")).isEqualTo(1);
    }

    @Test
    void an_empty_list_does_not_count() {
        var visit =
                aVisit().home("<nav><a href='/berkala'>Informasi Berkala</a></nav>")
                        .page(
                                Purpose.PUBLIC_INFORMATION,
                                "/berkala",
                                "<main><h1>Informasi Berkala</h1><p>Belum ada data</p></main>");

        assertThat(read(visit).codes("lists")).contains("public-information.leads-nowhere");
        assertThat(read(visit).value("lists")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Kami melayani informasi berkala maupun setiap saat.</p>",
                "<main><a href='/b/1'>Bupati menyerahkan LHKPN kepada komisi pemberantasan korupsi tepat waktu hari ini</a></main>",
            })
    void a_word_in_running_text_or_news_publishes_nothing(String html) {
        var read = read(aVisit().home("<body>" + html + "</body>"));

        assertThat(read.value("lists")).isZero();
        assertThat(read.value("wealth-report")).isZero();
        assertThat(read.value("ppid")).isZero();
        assertThat(read.codes("ppid")).containsExactly("public-information.no-ppid");
    }

    private static Read read(String body) {
        return read(
                aVisit().page(
                                Purpose.PUBLIC_INFORMATION,
                                "/ppid/",
                                "<html><head><title>PPID</title></head><body>" + body + "</body>"));
    }

    private static Read read(VisitBuilder visit) {
        return Read.of(new PublicInformationProbe(), visit.build());
    }
}
