package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Trust;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final TestWeb web = new TestWeb();

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[::1]/",
                        "http://127.0.0.2/",
                "http://[::ffff:127.0.0.1]/", "http://dalam.example/", "http://campur.example/",
                        "http://luar.example:5432/",
            })
    void goes_nowhere_private_even_when_redirected(String inside) {
        web.server.on("/", Rudeness.redirect(302, inside));

        assertThat(web.fetch("/").outcome()).isInstanceOf(Outcome.AddressForbidden.class);
        assertThat(web.fetch(URI.create(inside)).outcome())
                .isInstanceOf(Outcome.AddressForbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://dinas.localhost/",
                "file:///etc/passwd",
                "http://user@dinas.localhost/",
                "http:dinas"
            })
    void asks_only_for_web_addresses(String address) {
        assertThat(web.fetch(URI.create(address)).outcome())
                .isInstanceOf(Outcome.AddressInvalid.class);
    }

    @Test
    void tells_an_unknown_name_from_a_dead_name_server() {
        assertThat(web.fetch(URI.create("http://tidak-ada.example/")).outcome())
                .isEqualTo(new Outcome.NameUnknown());
        assertThat(web.fetch(URI.create("http://mati.example/")).outcome())
                .isEqualTo(new Outcome.NameServerFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "http://127.0.0.1/"})
    void this_machine_is_out_of_bounds_unless_allowed(String address) {
        var strict = FetchSettings.defaults();
        try (var guarded =
                new GuardedClient(
                        strict, new GuardedResolver(strict), Trust.ofJdk(TestWeb.CLOCK))) {
            Fetch fetch =
                    web.fetcher.fetch(
                            guarded, URI.create(address), Purpose.HOME, Manner.page(new Cookies()));

            assertThat(fetch.outcome()).isInstanceOf(Outcome.AddressForbidden.class);
        }
    }
}
