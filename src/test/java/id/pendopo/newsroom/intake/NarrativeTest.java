package id.pendopo.newsroom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.advice.Adviser;
import id.pendopo.newsroom.advice.Lexicon;
import id.pendopo.newsroom.advice.Meter.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarrativeTest {
    private static final String UNIT = "Dinas Contoh";

    @Test
    void tells_who_did_what_where_when_and_why() {
        assertThat(Narrative.of(Reports.report(), UNIT))
                .isEqualTo(
                        "Satgas PU memperbaiki gorong-gorong yang tersumbat di Jalan Mawar, Senin"
                                + " (12/1). Kegiatan ini dilakukan agar air tidak menggenang. Air kembali"
                                + " lancar. Pekerjaan sudah mencapai 80 persen.");
    }

    @Test
    void the_unit_did_it_where_nobody_else_is_named() {
        assertThat(Narrative.of(Reports.told("Membagikan 100 masker.", "", ""), UNIT))
                .startsWith("Dinas Contoh membagikan 100 masker, Senin (12/1).");
    }

    @Test
    void a_whole_sentence_stays_one() {
        assertThat(
                        Narrative.of(
                                Reports.told(
                                        "Warga RW 05 gotong royong", "60 warga", "di balai RW"),
                                UNIT))
                .startsWith(
                        "Warga RW 05 gotong royong di balai RW, Senin (12/1). Terlibat dalam kegiatan"
                                + " ini: 60 warga.");
    }

    @Test
    void says_the_place_once_and_keeps_further_sentences() {
        assertThat(
                        Narrative.of(
                                Reports.told(
                                        "Menambal lubang di Jalan Mawar. Aspal dikirim dari gudang",
                                        "satgas",
                                        "Jalan Mawar"),
                                UNIT))
                .startsWith(
                        "Satgas menambal lubang di Jalan Mawar, Senin (12/1). Aspal dikirim dari"
                                + " gudang.");
    }

    @Test
    void the_operator_s_own_words_come_before_ours() {
        var own =
                new Report(
                        Reports.report().kind(),
                        "Judul sendiri",
                        "x",
                        Optional.of(Reports.DAY),
                        "",
                        "",
                        "",
                        Reports.report().place(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        "",
                        "",
                        " Kata sendiri. ");

        assertThat(Narrative.of(own, UNIT)).isEqualTo("Kata sendiri.");
        assertThat(Narrative.title(own, UNIT)).isEqualTo("Judul sendiri");
    }

    @Test
    void makes_a_title_that_fits() {
        assertThat(Narrative.title(Reports.report(), UNIT))
                .isEqualTo("Satgas PU memperbaiki gorong-gorong yang tersumbat");
        assertThat(
                        Narrative.title(
                                Reports.told("Membersihkan " + "sungai ".repeat(30), "a", ""),
                                UNIT))
                .hasSizeLessThanOrEqualTo(90)
                .endsWith("…");
    }

    @Test
    void nothing_told_is_nothing_written() {
        assertThat(Narrative.of(Report.on(LocalDate.of(2026, 1, 1)), UNIT)).isEmpty();
        assertThat(Narrative.title(Report.on(LocalDate.of(2026, 1, 1)), UNIT)).isEmpty();
    }

    @Test
    void what_is_made_of_full_particulars_reads_well() {
        var meter =
                new Adviser(Lexicon.builtIn())
                        .meter(
                                Narrative.of(
                                        Reports.told(
                                                "Memperbaiki gorong-gorong yang tersumbat lumpur. Delapan"
                                                        + " petugas mengangkat tiga truk lumpur",
                                                "satgas PU",
                                                "Jalan Mawar RW 05"),
                                        UNIT));

        assertThat(meter.band()).as("%s", meter).isEqualTo(Band.GOOD);
    }
}
