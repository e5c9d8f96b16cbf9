package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.fixture.TestTls;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Trust;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatesTest {
    private final TestWeb web = new TestWeb();

    @AfterEach
    void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "good, read, true, true",
        "expired, certificate-expired, false, true",
        "other, certificate-for-other-host, true, false",
        "self, certificate-untrusted, false, true"
    })
    void judges_certificates_and_reads_the_bad_ones_too(
            String name, String code, boolean trusted, boolean matches) {
        try (var tls = RudeServer.start(TestTls.server(name));
                var reader =
                        new CertificateReader(
                                TestWeb.SETTINGS,
                                web.resolver,
                                Trust.of(TestTls.authority(), TestWeb.CLOCK))) {
            tls.on("/", Rudeness.html(TestWeb.PAGE));

            Fetch fetch = web.fetch(tls.at("/"));
            var certificate = reader.read("dinas.localhost", tls.port()).orElseThrow();

            assertThat(fetch.outcome().code()).isEqualTo(code);
            assertThat(certificate.trusted()).isEqualTo(trusted);
            assertThat(certificate.matchesHost()).isEqualTo(matches);
            assertThat(certificate.names())
                    .containsExactly(name.equals("other") ? "lain.localhost" : "dinas.localhost");
        }
    }

    @Test
    void https_to_a_server_that_speaks_none_is_a_failure_of_tls() {
        URI address = URI.create("https://dinas.localhost:" + web.server.port() + "/");
        web.server.otherwise(Rudeness.html(TestWeb.PAGE));

        assertThat(web.fetch(address).outcome())
                .isInstanceOf(Outcome.Failed.class)
                .isNotEqualTo(new Outcome.NotHttp());
        try (var reader =
                new CertificateReader(TestWeb.SETTINGS, web.resolver, Trust.ofJdk(TestWeb.CLOCK))) {
            assertThat(reader.read("dinas.localhost", web.server.port()))
                    .isEqualTo(Optional.empty());
        }
    }
}
