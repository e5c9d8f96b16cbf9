package id.pendopo.newsroom.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final String FIRST =
            "Warga RW 05 membersihkan sungai di Kelurahan Contoh pada Minggu pagi. Sebanyak 60 orang"
                    + " mengangkat dua truk sampah plastik dan lumpur. Lurah mengajak warga menjaga aliran"
                    + " air agar tidak meluap saat hujan deras turun.";
    private static final String SAME_KIND =
            "Petugas puskesmas memeriksa 45 lansia di balai RW 02 pada Selasa. Tekanan darah dan gula"
                    + " diukur tanpa biaya. Dokter meminta warga datang lagi bulan depan untuk melihat"
                    + " perkembangan kesehatan mereka.";
    private static final Earlier EARLIER = new Earlier("/berita/sungai", "Sungai bersih", FIRST);

    private final Adviser adviser = new Adviser(Lexicon.builtIn());

    @Test
    void names_the_earlier_story_that_is_told_again() {
        var hint = duplicates(FIRST + " Kegiatan serupa digelar bulan depan.").getFirst();

        assertThat(hint.level()).isEqualTo(Level.SHOULD);
        assertThat(hint.values()).containsExactly("Sungai bersih", "100", "/berita/sungai");
    }

    @Test
    void notes_a_story_that_takes_over_a_half() {
        var half = FIRST.substring(0, FIRST.indexOf(" Lurah")) + " " + SAME_KIND;

        assertThat(duplicates(half)).extracting(Hint::level).containsExactly(Level.NOTE);
    }

    @Test
    void leaves_another_story_of_the_same_unit_alone() {
        assertThat(duplicates(SAME_KIND)).isEmpty();
    }

    @Test
    void does_not_judge_a_few_words() {
        assertThat(duplicates("Warga RW 05 membersihkan sungai.")).isEmpty();
    }

    private List<Hint> duplicates(String body) {
        return adviser.advise(Stories.news(body), List.of(EARLIER)).hints().stream()
                .filter(hint -> hint.remark() == Remark.DUPLICATE)
                .toList();
    }
}
