package id.pendopo.observatory.probe.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void makes_blanks_of_any_kind_one_space() {
        var words = new Words();

        words.add(" Dinas \t\r\n Kesehatan\u00A0");
        words.add(" Kota\u2003 X");

        assertThat(words).hasToString("Dinas Kesehatan Kota X");
    }

    @Test
    void ends_a_line_once() {
        var words = new Words();

        words.newLine();
        words.add("satu ");
        words.newLine();
        words.newLine();
        words.add(" dua");

        assertThat(words).hasToString("satu \ndua");
    }

    @Test
    void adds_pieces_as_it_would_add_letters() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var pieces = new Words();
            var letters = new Words();
            for (int piece = 0; piece < 4; piece++) {
                var text = new StringBuilder();
                for (int i = random.nextInt(8); i > 0; i--) {
                    text.append("ab \n\t\u00A0é\u2003\u0001".charAt(random.nextInt(9)));
                }
                pieces.add(text.toString());
                text.chars().forEach(c -> letters.add(String.valueOf((char) c)));
                if (random.nextInt(3) == 0) {
                    pieces.newLine();
                    letters.newLine();
                }
            }
            assertThat(pieces).hasToString(letters.toString());
        }
    }
}
