package id.pendopo.newsroom.card.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.BrandColour;
import id.pendopo.platform.web.page.Colour;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void letters_and_shapes_read_well_on_every_ground_of_every_city() {
        var random = new Random(4);
        for (int i = 0; i < 400; i++) {
            var palette =
                    new Palette(
                            new BrandColour(
                                    String.format(
                                            Locale.ROOT, "#%06x", random.nextInt(0x1000000))));
            for (Tone below : Tone.values()) {
                Colour ground = palette.fill(below);
                for (Tone tone : Tone.values()) {
                    assertThat(palette.letters(tone, ground).contrast(ground))
                            .isGreaterThanOrEqualTo(Palette.LETTERS);
                    assertThat(palette.shape(tone, ground).contrast(ground))
                            .isGreaterThanOrEqualTo(Palette.SHAPES);
                    Colour panel = palette.panel(ground);
                    assertThat(palette.letters(tone, panel).contrast(panel))
                            .isGreaterThanOrEqualTo(Palette.LETTERS);
                }
            }
        }
    }

    @Test
    void ink_on_a_dark_ground_is_white() {
        var palette = new Palette(BrandColour.DEFAULT);

        assertThat(palette.letters(Tone.INK, palette.fill(Tone.DEEP))).isEqualTo(Colour.WHITE);
    }
}
