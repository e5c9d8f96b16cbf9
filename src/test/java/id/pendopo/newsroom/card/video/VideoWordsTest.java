package id.pendopo.newsroom.card.video;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.card.video.VideoWords.Hint;
import org.junit.jupiter.api.Test;

class VideoWordsTest {
    private static final String DESCRIPTION =
            "Petugas kebersihan bercerita tentang sungai yang mereka jaga setiap pagi, dan apa yang "
                    + "dapat warga lakukan supaya tetap bersih.";

    @Test
    void a_good_title_and_description_need_nothing() {
        assertThat(VideoWords.of("Sehari bersama petugas sungai", DESCRIPTION)).isEmpty();
        assertThat(VideoWords.of("Cara mengurus KTP di DPMPTSP", DESCRIPTION)).isEmpty();
    }

    @Test
    void what_the_network_refuses_comes_first() {
        assertThat(
                        VideoWords.of(
                                "SEHARI BERSAMA PETUGAS <b>SUNGAI</b> " + "a".repeat(100),
                                "x".repeat(5001)))
                .startsWith(Hint.TITLE_TOO_LONG, Hint.BRACKETS, Hint.DESCRIPTION_TOO_LONG)
                .contains(Hint.SHOUTING);
        assertThat(VideoWords.of(" ", ""))
                .containsExactly(Hint.TITLE_MISSING, Hint.DESCRIPTION_MISSING);
    }

    @Test
    void bytes_count_in_descriptions_and_letters_in_titles() {
        assertThat(VideoWords.of("é".repeat(100), DESCRIPTION)).doesNotContain(Hint.TITLE_TOO_LONG);
        assertThat(VideoWords.of("Judul yang cukup panjang", "é".repeat(2501)))
                .contains(Hint.DESCRIPTION_TOO_LONG);
    }

    @Test
    void lures_and_links_at_the_beginning_are_told() {
        assertThat(VideoWords.of("Viral! Wajib nonton sampai habis", "https://kota.go.id"))
                .contains(Hint.LURING, Hint.BEGINS_WITH_LINK, Hint.DESCRIPTION_SHORT);
    }
}
