package id.pendopo.publishing.network;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class NetworkSettingsTest {
    @Test
    void the_shipped_file_tells_what_every_network_takes() {
        var settings = ShippedNetworks.settings();

        assertThat(settings.networks())
                .containsOnlyKeys(
                        Network.FACEBOOK,
                        Network.INSTAGRAM,
                        Network.X,
                        Network.YOUTUBE,
                        Network.THREADS,
                        Network.TIKTOK);
        assertThat(settings.of(Network.FACEBOOK).limits().text()).isEqualTo(63_206);
        assertThat(settings.of(Network.X).limits().text()).isEqualTo(280);
        assertThat(settings.of(Network.X).limits().videoLongest())
                .isEqualTo(Duration.ofSeconds(140));
        assertThat(settings.of(Network.INSTAGRAM).limits().pictureTypes())
                .containsExactly("image/jpeg");
        assertThat(settings.of(Network.YOUTUBE).limits().chunk())
                .isEqualTo(DataSize.ofMegabytes(8));
    }

    @Test
    void any_line_can_be_given_anew_without_the_rest() {
        var settings =
                ShippedNetworks.settings(
                        Map.of("pendopo.publishing.networks.facebook.version", "v26.0"));

        assertThat(settings.of(Network.FACEBOOK).version()).isEqualTo("v26.0");
        assertThat(settings.of(Network.FACEBOOK).limits().pictures()).isEqualTo(10);
    }

    @Test
    void a_printed_network_shows_no_secret() {
        var settings =
                ShippedNetworks.settings(
                        Map.of("pendopo.publishing.networks.x.client-secret", "rahasia-benar"));

        assertThat(settings.of(Network.X).clientSecret()).isEqualTo("rahasia-benar");
        assertThat(settings.toString()).doesNotContain("rahasia-benar");
    }
}
