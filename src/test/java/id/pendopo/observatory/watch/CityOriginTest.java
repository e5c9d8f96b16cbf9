package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.BrandColour;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class CityOriginTest {
    private final MockEnvironment environment =
            new MockEnvironment().withProperty("local.server.port", "18080");

    @Test
    void the_address_set_for_mails_is_taken_first() {
        assertThat(origin("https://pendopo.kota.go.id/", "www.kota.go.id"))
                .contains("https://pendopo.kota.go.id");
    }

    @Test
    void a_citys_host_is_behind_tls() {
        assertThat(origin(null, "www.kota.go.id")).contains("https://www.kota.go.id");
    }

    @Test
    void a_host_of_this_machine_is_asked_at_our_port() {
        assertThat(origin(null, "kota.localhost")).contains("http://kota.localhost:18080");
    }

    @Test
    void without_address_and_host_there_is_no_link() {
        assertThat(origin(null, null)).isEmpty();
    }

    private Optional<String> origin(@Nullable String set, @Nullable String host) {
        var city =
                new City(
                        new CityCode("35.73"),
                        "Kota Contoh",
                        ZoneId.of("Asia/Jakarta"),
                        Optional.ofNullable(host),
                        BrandColour.DEFAULT,
                        Optional.empty(),
                        Optional.empty(),
                        1);
        return new CityOrigin(Optional.ofNullable(set).map(URI::create), environment).of(city);
    }
}
