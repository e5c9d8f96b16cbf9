package id.pendopo.observatory.probe.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"|\" \"",
                "\"Visi & Misi:\"|\" visi misi \"",
                "\"  a--B  \"|\" a b \"",
                "\"Café №7\"|\" cafe no7 \"",
                "\"s\u200Blot\"|\" slot \"",
                "\"𝐒𝐥𝐨𝐭\"|\" slot \"",
                "\"ﬁ x\"|\" fi x \""
            })
    void letters_are_small_and_plain_and_all_else_is_one_space(String written, String folded) {
        assertThat(Folded.text(written)).isEqualTo(folded);
        assertThat(Folded.of(written).text()).isEqualTo(folded);
    }

    @Test
    void every_place_leads_back_to_the_letter_it_came_from() {
        String written = "  Gaé\u200BÇor — 𝐒lot. Ya";
        Folded folded = Folded.of(written);

        for (String word : new String[] {"gaecor", "slot", "ya"}) {
            int place = folded.text().indexOf(word);
            String letter = written.substring(folded.original(place));
            assertThat(Folded.text(letter)).startsWith(" " + word.charAt(0));
        }
        assertThat(folded.original(folded.text().length() + 5)).isEqualTo(written.length());
    }

    @Test
    void only_a_text_without_other_letters_is_ascii() {
        assertThat(Folded.of("Dinas (1)").ascii()).isTrue();
        assertThat(Folded.of("Dinas – 1").ascii()).isFalse();
    }
}
