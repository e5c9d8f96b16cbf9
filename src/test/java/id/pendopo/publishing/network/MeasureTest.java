package id.pendopo.publishing.network;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private final Measure measure = new Measure(ShippedNetworks.settings());

    /** Values of the conformance tests of twitter-text, configuration 3. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Halo, 4",
        "https://dinkes.kota.go.id/berita/imunisasi-serentak-di-semua-posyandu, 23",
        "lihat dinkes.kota.go.id ya, 32",
        "\uD83D\uDC4D, 2",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66, 2",
        "\u4F60\u597D, 4",
        "e\u0301, 1"
    })
    void x_weighs_words_as_twitter_text_does(String text, int weight) {
        assertThat(measure.length(Network.X, text)).isEqualTo(weight);
    }

    @Test
    void the_link_and_hashtags_take_room_on_x_too() {
        Content content =
                with("Posyandu", URI.create("https://dinkes.kota.go.id/a"), List.of("sehat"));

        assertThat(measure.room(Network.X, content))
                .isEqualTo(new Measure.Room(8 + 2 + 6 + 2 + 23, 280));
        assertThat(measure.room(Network.FACEBOOK, content).used()).isEqualTo(16);
    }

    @Test
    void a_link_on_x_is_dearer_and_other_networks_are_free() {
        Content plain = Content.of("Halo", List.of());
        Content linked = with("Halo", URI.create("https://kota.go.id"), List.of());

        assertThat(measure.cost(Network.X, plain))
                .hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo("0.015"));
        assertThat(measure.cost(Network.X, linked))
                .hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo("0.2"));
        assertThat(measure.cost(Network.FACEBOOK, linked)).isEmpty();
    }

    @Test
    void youtube_counts_bytes_and_threads_counts_emoji_by_bytes() {
        assertThat(measure.length(Network.YOUTUBE, "\u00e9")).isEqualTo(2);
        assertThat(measure.length(Network.THREADS, "a\uD83D\uDC4D")).isEqualTo(5);
        assertThat(measure.length(Network.INSTAGRAM, "a\uD83D\uDC4D")).isEqualTo(2);
    }

    @Test
    void what_fits_has_no_misfit_at_the_very_edge() {
        assertThat(measure.misfits(Network.X, Content.of("b".repeat(280), List.of()))).isEmpty();
        assertThat(rules(Network.X, Content.of("b".repeat(281), List.of())))
                .containsExactly(Misfit.Rule.TEXT_TOO_LONG);
        assertThat(
                        measure.misfits(
                                Network.INSTAGRAM, Content.of("a", List.of(picture(1080, 1350)))))
                .isEmpty();
    }

    @Test
    void instagram_takes_neither_words_alone_nor_png_nor_tall_pictures() {
        assertThat(rules(Network.INSTAGRAM, Content.of("a", List.of())))
                .containsExactly(Misfit.Rule.MEDIA_MISSING);
        Medium png = medium(Medium.Kind.PICTURE, "image/png", 1080, 1920, 9L << 20, 0);
        assertThat(rules(Network.INSTAGRAM, Content.of("a", List.of(png))))
                .containsExactly(
                        Misfit.Rule.PICTURE_TYPE,
                        Misfit.Rule.PICTURE_TOO_LARGE,
                        Misfit.Rule.PICTURE_TOO_TALL);
        var eleven = Collections.nCopies(11, picture(1080, 1080));
        assertThat(rules(Network.INSTAGRAM, Content.of("a", eleven)))
                .containsExactly(Misfit.Rule.TOO_MANY_PICTURES);
    }

    @Test
    void x_takes_four_pictures_or_a_video_of_at_most_140_seconds() {
        Medium video = medium(Medium.Kind.VIDEO, "video/mp4", 1280, 720, 1 << 20, 141);
        assertThat(rules(Network.X, Content.of("a", List.of(picture(10, 10), video))))
                .containsExactly(Misfit.Rule.PICTURES_WITH_VIDEO, Misfit.Rule.VIDEO_TOO_LONG);
        assertThat(rules(Network.X, Content.of("a", Collections.nCopies(5, picture(10, 10)))))
                .containsExactly(Misfit.Rule.TOO_MANY_PICTURES);
    }

    @Test
    void youtube_needs_a_video_and_a_title_without_brackets() {
        assertThat(rules(Network.YOUTUBE, Content.of("a", List.of())))
                .containsExactly(Misfit.Rule.TITLE_MISSING, Misfit.Rule.VIDEO_MISSING);
    }

    private List<Misfit.Rule> rules(Network network, Content content) {
        return measure.misfits(network, content).stream().map(Misfit::rule).toList();
    }

    private static Content with(String text, URI link, List<String> hashtags) {
        return new Content(
                Content.Form.POST,
                text,
                "",
                Optional.of(link),
                List.of(),
                "",
                hashtags,
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Medium picture(int width, int height) {
        return medium(Medium.Kind.PICTURE, "image/jpeg", width, height, 1000, 0);
    }

    private static Medium medium(
            Medium.Kind kind, String type, int width, int height, long bytes, int seconds) {
        return new Medium(
                "k",
                kind,
                type,
                width,
                height,
                bytes,
                seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)),
                "alt",
                URI.create("https://kota.go.id/m"),
                (from, length) -> new byte[0]);
    }
}
