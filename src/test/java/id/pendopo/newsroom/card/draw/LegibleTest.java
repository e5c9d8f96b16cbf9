package id.pendopo.newsroom.card.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
    private static final CardFonts FONTS = CardFonts.shipped();

    @Test
    void emoji_are_left_out_and_named() {
        Legible text = Legible.of("Selamat 🎉 pagi 👩‍👧", FONTS);

        assertThat(text.text()).isEqualTo("Selamat pagi");
        assertThat(text.missing()).containsExactly("🎉", "👩", "👧");
    }

    @Test
    void arabic_is_kept_and_read_from_the_right() {
        Legible text = Legible.of("بسم الله", FONTS);

        assertThat(text.text()).isEqualTo("بسم الله");
        assertThat(new Paragraph(text.text(), Style.TITLE, FONTS).rightToLeft()).isTrue();
        assertThat(new Paragraph("Selamat", Style.TITLE, FONTS).rightToLeft()).isFalse();
    }

    @Test
    void what_steers_direction_or_has_no_width_is_gone() {
        Legible text = Legible.of("a\u202e\u200b\ufeffb\n\tc", FONTS);

        assertThat(text.text()).isEqualTo("ab c");
        assertThat(text.missing()).isEmpty();
    }

    @Test
    void piled_accents_are_cut_down() {
        assertThat(Legible.of("a\u0334\u0321\u0316\u0301\u0302\u0303", FONTS).text().length())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void letters_of_the_languages_of_the_country_are_all_there() {
        assertThat(Legible.of("ABCabc é è ê É – … “ ” ’ % + × ° ½ €", FONTS).missing()).isEmpty();
    }
}
