package id.pendopo.newsroom.card.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final CardFonts FONTS = CardFonts.shipped();

    @Test
    void lines_are_never_wider_than_their_box() {
        var words =
                new Paragraph("Pemerintah kota memperbaiki trotoar di pasar", Style.TITLE, FONTS);

        for (int width = 200; width < 1000; width += 37) {
            Lines lines = words.lay(width, 64, 99);
            for (String line : lines.lines()) {
                assertThat(FONTS.line(line, Style.TITLE, lines.size()).getVisibleAdvance())
                        .isLessThanOrEqualTo(width + 1f);
            }
            assertThat(lines.shortened()).isFalse();
        }
    }

    @Test
    void a_shortened_text_ends_with_dots_after_a_whole_word() {
        Lines lines =
                new Paragraph("Satu dua tiga empat lima enam tujuh", Style.BODY, FONTS)
                        .lay(260, 34, 1);

        assertThat(lines.shortened()).isTrue();
        assertThat(lines.lines()).singleElement().asString().matches("(Satu|dua|tiga| )+…");
    }

    @Test
    void a_long_word_makes_the_letters_smaller_before_it_is_broken() {
        var word = new Paragraph("pertanggungjawaban", Style.TITLE, FONTS);
        double whole = word.wide(64);

        assertThat(word.lay(whole * 0.8, 64, 9).lines()).hasSize(1);
        assertThat(word.lay(whole * 0.8, 64, 9).size()).isLessThan(64);
        assertThat(word.lay(whole * 0.2, 64, 9).lines().size()).isGreaterThan(2);
        assertThat(String.join("", word.lay(whole * 0.2, 64, 9).lines()))
                .isEqualTo("pertanggungjawaban");
    }
}
