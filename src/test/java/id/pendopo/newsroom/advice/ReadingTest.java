package id.pendopo.newsroom.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.StoryKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @Test
    void parts_sentences_where_a_reader_would() {
        var text =
                "Wali Kota Dr. H. Suryo, S.Sos., M.Si. meninjau Jl. Mawar No. 5 pukul 08.30 WIB."
                        + " Biayanya Rp1.250.000. Siapa yang hadir? Semua!";

        assertThat(Sentences.of(text))
                .extracting(Sentences.Sentence::text)
                .containsExactly(
                        "Wali Kota Dr. H. Suryo, S.Sos., M.Si. meninjau Jl. Mawar No. 5 pukul 08.30"
                                + " WIB.",
                        "Biayanya Rp1.250.000.",
                        "Siapa yang hadir?",
                        "Semua!");
    }

    @Test
    void a_new_line_ends_a_sentence() {
        assertThat(Sentences.of("Syarat:\n- KTP asli\n- pas foto\n\n")).hasSize(3);
    }

    @Test
    void a_passage_gives_back_its_words() {
        var text = "Pendek.  " + "kata ".repeat(40).strip() + ". Pendek.";

        var hint =
                Stories.advice(Stories.news(text)).hints().stream()
                        .filter(h -> h.remark() == Remark.SENTENCE_LONG)
                        .findFirst()
                        .orElseThrow();

        assertThat(hint.passage().orElseThrow().of(text)).isEqualTo(hint.quote());
        assertThat(hint.quote()).startsWith("kata").endsWith("kata.");
        assertThat(hint.values()).containsExactly("40");
    }

    @Test
    void a_sentence_of_twenty_five_words_is_not_too_long() {
        assertThat(Stories.remarks(Stories.news("kata ".repeat(25).strip() + ".")))
                .doesNotContain(Remark.SENTENCE_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KERJA BAKTI WARGA MEMBERSIHKAN SUNGAI",
                "PENGUMUMAN",
                "DINAS KESEHATAN BUKA LAYANAN Vaksin",
                "RAPAT KOORDINASI TINGKAT KECAMATAN 2026"
            })
    void finds_titles_in_capitals(String title) {
        assertThat(Stories.remarks(Stories.titled(title))).contains(Remark.TITLE_CAPITALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PKK dan KPPI gelar rapat",
                "BPBD siaga banjir",
                "Warga RW 05 membersihkan sungai",
                "TP PKK",
                "RSUD buka layanan baru",
                "Kominfo raih penghargaan SPBE 2026"
            })
    void titles_with_abbreviations_do_not_shout(String title) {
        assertThat(Stories.remarks(Stories.titled(title))).doesNotContain(Remark.TITLE_CAPITALS);
    }

    @Test
    void asks_for_a_title_and_for_a_short_one() {
        assertThat(Stories.remarks(Stories.titled(" "))).contains(Remark.TITLE_MISSING);
        assertThat(Stories.remarks(Stories.titled("Warga " + "membersihkan ".repeat(8))))
                .contains(Remark.TITLE_LONG);
    }

    @Test
    void finds_shouting_in_the_text_but_no_list_of_offices() {
        assertThat(
                        Stories.quotes(
                                Stories.news("Warga: JANGAN BUANG SAMPAH DI SUNGAI ya."),
                                Remark.SHOUTING))
                .containsExactly("JANGAN BUANG SAMPAH DI SUNGAI");
        assertThat(Stories.remarks(Stories.news("Hadir BPBD, PMI, TNI, POLRI, PLN dan PDAM.")))
                .doesNotContain(Remark.SHOUTING);
    }

    @Test
    void names_hard_words_once_with_better_ones() {
        var hints =
                Stories.advice(
                                Stories.news(
                                        "Launching layanan digelar dalam rangka hari jadi. Launching"
                                                + " dibuka camat bersama stakeholder."))
                        .hints();

        assertThat(hints)
                .filteredOn(h -> h.remark() == Remark.FOREIGN)
                .extracting(Hint::quote, h -> h.values().getFirst())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Launching", "peluncuran"));
        assertThat(hints).extracting(Hint::remark).contains(Remark.JARGON, Remark.WORDY);
    }

    @Test
    void an_abbreviation_that_is_spelled_out_is_no_hard_word() {
        assertThat(Stories.remarks(Stories.news("Warga mengikuti Musrenbang di balai.")))
                .contains(Remark.ABBREVIATION);
        assertThat(
                        Stories.remarks(
                                Stories.news(
                                        "Warga mengikuti Musyawarah Perencanaan Pembangunan"
                                                + " (Musrenbang).")))
                .doesNotContain(Remark.ABBREVIATION);
    }

    @Test
    void words_inside_of_words_are_no_hard_words() {
        assertThat(
                        Stories.remarks(
                                Stories.news("Petugas giatkan senam. Deskripsi lengkap menyusul.")))
                .doesNotContain(Remark.JARGON);
    }

    @Test
    void a_city_s_own_words_replace_the_built_in_ones() {
        var own =
                List.of(
                        new Term(Term.Kind.JARGON, "ngopeni", "merawat"),
                        new Term(Term.Kind.FOREIGN, "Event", "perhelatan"));
        var adviser = new Adviser(Lexicon.builtIn().with(own));

        var hints = adviser.advise(Stories.news("Event ngopeni taman dimulai."), List.of()).hints();

        assertThat(hints)
                .filteredOn(h -> !h.quote().isEmpty())
                .extracting(h -> h.values().getFirst())
                .containsExactlyInAnyOrder("merawat", "perhelatan");
    }

    @Test
    void asks_what_a_report_does_not_say() {
        var bare = Stories.story(StoryKind.FIELD_WORK, "Perbaikan", "Ada lubang.", 0, false);

        assertThat(Stories.remarks(bare))
                .contains(
                        Remark.WHAT_MISSING,
                        Remark.WHERE_MISSING,
                        Remark.WHEN_MISSING,
                        Remark.WHO_MISSING,
                        Remark.WHY_MISSING,
                        Remark.HOW_MISSING,
                        Remark.RESULT_MISSING);
    }

    @Test
    void asks_nothing_that_the_text_or_the_form_answers() {
        var text =
                "Tim satgas DPUPR memperbaiki gorong-gorong di Jalan Mawar, Senin (12/1), agar air"
                        + " tidak menggenang. Pekerjaan dengan alat berat itu sudah selesai.";
        var told = new Facts("a", "b", "c", "d", "e", "f", "g");
        var byForm =
                new Writing(
                        StoryKind.FIELD_WORK, "Perbaikan", "", "Ada.", told, 0, false, Set.of());

        for (Writing story :
                List.of(Stories.story(StoryKind.FIELD_WORK, "Perbaikan", text, 0, false), byForm)) {
            assertThat(Stories.remarks(story))
                    .noneMatch(remark -> remark.key().endsWith("missing"));
        }
    }

    @Test
    void an_announcement_need_not_say_why() {
        assertThat(Stories.remarks(Stories.announcement("Loket tutup.")))
                .contains(Remark.WHEN_MISSING)
                .doesNotContain(Remark.WHY_MISSING, Remark.WHO_MISSING, Remark.HOW_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sebanyak 40 siswa mengikuti lomba.",
                "Petugas mengimunisasi balita di Posyandu Melati.",
                "Kunjungan ke SDN Contoh 2 berlangsung meriah.",
                "Santunan bagi anak yatim diserahkan."
            })
    void pictures_of_children_need_a_note_that_their_parents_agree(String text) {
        assertThat(Stories.remarks(Stories.story(StoryKind.NEWS, "Kegiatan", text, 2, false)))
                .contains(Remark.CHILDREN);
        assertThat(Stories.remarks(Stories.story(StoryKind.NEWS, "Kegiatan", text, 2, true)))
                .doesNotContain(Remark.CHILDREN);
        assertThat(Stories.remarks(Stories.story(StoryKind.NEWS, "Kegiatan", text, 0, false)))
                .doesNotContain(Remark.CHILDREN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pegawai membersihkan taman.",
                "Penghargaan Kota Layak Anak diterima.",
                "Anak Sungai Brantas dikeruk.",
                "Posyandu lansia dibuka di balai RW.",
                "Ia anak buah kapal."
            })
    void pictures_without_children_need_no_such_note(String text) {
        assertThat(Stories.remarks(Stories.story(StoryKind.NEWS, "Kegiatan", text, 2, false)))
                .doesNotContain(Remark.CHILDREN);
    }

    @Test
    void puts_the_most_urgent_first() {
        var levels =
                Stories.advice(
                                Stories.news(
                                        "Dalam rangka launching, hubungi Rini 081234567890, NIK 3573024505880003."))
                        .hints()
                        .stream()
                        .map(Hint::level)
                        .toList();

        assertThat(levels).isSorted().startsWith(Level.MUST).contains(Level.SHOULD, Level.NOTE);
    }

    @Test
    void takes_the_words_out_of_formatted_text() {
        assertThat(
                        PlainText.of(
                                "<p>Satu <b>dua</b>&nbsp;tiga</p><ul><li>empat</li><li>lima</li></ul>a<br>b"))
                .isEqualTo("Satu dua tiga\nempat\nlima\na\nb");
    }
}
