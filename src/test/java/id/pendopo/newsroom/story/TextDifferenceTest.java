package id.pendopo.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.story.TextDifference.Change;
import id.pendopo.newsroom.story.TextDifference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void shows_the_one_word_that_changed() {
        assertThat(TextDifference.between("Hadir 400 warga hari ini.", "Hadir 40 warga hari ini."))
                .containsExactly(
                        new Piece(Change.SAME, "Hadir "),
                        new Piece(Change.GONE, "400"),
                        new Piece(Change.NEW, "40"),
                        new Piece(Change.SAME, " warga hari ini."));
    }

    @Test
    void shows_what_was_added_to_nothing_and_taken_to_nothing() {
        assertThat(TextDifference.between("", "Baru"))
                .containsExactly(new Piece(Change.NEW, "Baru"));
        assertThat(TextDifference.between("Lama", ""))
                .containsExactly(new Piece(Change.GONE, "Lama"));
        assertThat(TextDifference.between("", "")).isEmpty();
    }

    @Test
    void both_texts_can_be_read_back_from_any_difference() {
        var random = new Random(42);
        for (int i = 0; i < 300; i++) {
            String before = words(random);
            String after = words(random);
            List<Piece> pieces = TextDifference.between(before, after);

            assertThat(without(pieces, Change.NEW)).isEqualTo(before);
            assertThat(without(pieces, Change.GONE)).isEqualTo(after);
        }
    }

    @Test
    void texts_that_share_nothing_and_are_long_are_one_out_and_one_in() {
        String before = "lama ".repeat(3_000).strip().replace("lama ", "lama\n");
        String after = "baru ".repeat(3_000).strip();

        List<Piece> pieces = TextDifference.between(before, after);

        assertThat(without(pieces, Change.NEW)).isEqualTo(before);
        assertThat(without(pieces, Change.GONE)).isEqualTo(after);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(40), 0, 6)
                .mapToObj(n -> List.of("jalan", "warga", "dan", "\n", "air", "kota").get(n))
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Piece> pieces, Change change) {
        return pieces.stream()
                .filter(piece -> piece.change() != change)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
