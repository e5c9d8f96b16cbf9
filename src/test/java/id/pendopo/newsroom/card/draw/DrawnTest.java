package id.pendopo.newsroom.card.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.sample.CardSamples;
import id.pendopo.newsroom.card.sample.SampleText;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawnTest {
    private final Template template = new CardTemplates().find("activity").orElseThrow();

    @Test
    void files_have_the_size_and_the_form_they_say() throws IOException {
        for (CardSize size : CardSize.values()) {
            Drawn drawn = drawn(size);

            byte[] jpeg = drawn.jpeg();
            byte[] png = drawn.png();

            assertThat(jpeg).startsWith(0xff, 0xd8, 0xff);
            assertThat(png).startsWith(0x89, 'P', 'N', 'G');
            for (byte[] file : new byte[][] {jpeg, png}) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
                assertThat(image.getWidth()).isEqualTo(size.width());
                assertThat(image.getHeight()).isEqualTo(size.height());
            }
        }
    }

    @Test
    void the_same_facts_give_the_same_picture() {
        assertThat(drawn(CardSize.SQUARE).png()).isEqualTo(drawn(CardSize.SQUARE).png());
    }

    @Test
    void what_matters_in_a_photo_stays_in_sight_when_it_is_cut() {
        var photo = new BufferedImage(1200, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 1100; x < 1200; x++) {
                photo.setRGB(x, y, 0xff0000);
            }
        }
        var usual = SampleFrame.usual();
        var frame =
                new CardFrame(
                        usual.unit(),
                        usual.city(),
                        usual.colour(),
                        usual.date(),
                        usual.map(),
                        id -> java.util.Optional.of(photo),
                        usual.words());
        var content = CardSamples.of(template, SampleText.BRIEF, 1, "");
        var focused =
                new id.pendopo.newsroom.card.CardContent(
                        content.texts(),
                        content.rows(),
                        java.util.Map.of(
                                "photo",
                                new id.pendopo.newsroom.card.CardContent.Photo(
                                        CardSamples.PHOTO, 1, 0.5)));

        BufferedImage image =
                new DrawCard().draw(template, focused, frame, CardSize.SQUARE).paint();

        assertThat(image.getRGB(1075, 20) & 0xffffff).isEqualTo(0xff0000);
        assertThat(image.getRGB(5, 20) & 0xffffff).isNotEqualTo(0xff0000);
    }

    private Drawn drawn(CardSize size) {
        return new DrawCard()
                .draw(
                        template,
                        CardSamples.of(template, SampleText.FULL, 1, ""),
                        SampleFrame.usual(),
                        size);
    }
}
