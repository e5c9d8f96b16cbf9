package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.NOW;
import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.NOTHING_FOUND;
import static id.pendopo.observatory.Unmeasured.NOT_APPLICABLE;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.visit.Certificate;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsProbeTest {
    private static final String PLAIN = "http://dinkes.kotacontoh.go.id/";
    private static final String SECURE = "https://dinkes.kotacontoh.go.id/";

    private final TlsProbe probe = new TlsProbe();

    @Test
    void a_sound_site_is_offered_trusted_matching_and_forced() {
        var told = Read.of(probe, aVisit().certificate(60).build());

        for (var what : List.of("offered", "trusted", "host-matches", "forced", "secure-pages")) {
            assertThat(told.value(what)).as(what).isEqualTo(1);
        }
        assertThat(told.value("days-left")).isEqualTo(60);
        assertThat(told.findings("days-left")).isEmpty();
    }

    @Test
    void a_site_with_plain_http_alone_does_not_offer_encryption() {
        var told =
                Read.of(
                        probe,
                        aVisit().site(PLAIN)
                                .variant(PLAIN, PLAIN, new Outcome.Read())
                                .variant(SECURE, SECURE, new Outcome.ConnectionRefused())
                                .build());

        assertThat(told.codes("offered")).containsExactly("tls.not-offered");
        assertThat(told.unmeasured("trusted")).isEqualTo(NOTHING_FOUND);
        assertThat(told.unmeasured("days-left")).isEqualTo(NOTHING_FOUND);
        assertThat(told.codes("forced")).containsExactly("tls.not-forced");
        assertThat(told.unmeasured("secure-pages")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void an_expired_certificate_has_no_days_left() {
        var visit = aVisit().unreachable(new Outcome.CertificateExpired()).certificate(-2).build();
        var told = Read.of(probe, visit);

        assertThat(told.value("days-left")).isZero();
        assertThat(told.findings("days-left").getFirst().values()).containsExactly("2026-03-15");
        assertThat(told.value("offered")).isEqualTo(1);
        assertThat(told.unmeasured("secure-pages")).isEqualTo(SITE_NOT_READ);
    }

    @Test
    void a_certificate_that_ends_within_two_weeks_is_told_in_time() {
        assertThat(Read.of(probe, aVisit().certificate(13).build()).codes("days-left"))
                .containsExactly("tls.ends-soon");
        assertThat(Read.of(probe, aVisit().certificate(14).build()).codes("days-left")).isEmpty();
    }

    @Test
    void a_certificate_of_another_host_or_an_unknown_issuer_is_named() {
        var shown =
                new Certificate(
                        "dinkes.kotacontoh.go.id",
                        List.of("hosting.example"),
                        "CN=Panel",
                        NOW.minus(Duration.ofDays(1)),
                        NOW.plus(Duration.ofDays(90)),
                        false,
                        false,
                        "TLSv1.2");
        var told = Read.of(probe, aVisit().certificate(shown).build());

        assertThat(told.findings("trusted").getFirst().values()).containsExactly("CN=Panel");
        assertThat(told.findings("host-matches").getFirst().values())
                .containsExactly("dinkes.kotacontoh.go.id", "hosting.example");
    }

    @Test
    void a_site_without_any_http_service_needs_no_redirect() {
        var told =
                Read.of(
                        probe,
                        aVisit().variant(SECURE, SECURE, new Outcome.Read())
                                .variant(PLAIN, PLAIN, new Outcome.ConnectionRefused())
                                .build());

        assertThat(told.value("forced")).isEqualTo(1);
    }

    @Test
    void one_way_to_write_the_address_that_stays_plain_is_enough_to_fail() {
        var www = "http://www.dinkes.kotacontoh.go.id/";
        var told =
                Read.of(
                        probe,
                        aVisit().variant(PLAIN, SECURE, new Outcome.Read())
                                .variant(www, www, new Outcome.Read())
                                .build());

        assertThat(told.value("forced")).isZero();
        assertThat(told.findings("forced")).hasSize(1);
    }

    @Test
    void nothing_is_said_of_a_name_that_does_not_exist() {
        var visit =
                aVisit().unreachable(new Outcome.NameUnknown())
                        .noCertificate()
                        .variant(PLAIN, PLAIN, new Outcome.NameUnknown())
                        .build();
        var told = Read.of(probe, visit);

        assertThat(told.unmeasured("offered")).isEqualTo(SITE_NOT_READ);
        assertThat(told.unmeasured("forced")).isEqualTo(SITE_NOT_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://gambar.example/a.png'>",
                "<script src='HTTP://cdn.example/a.js'></script>",
                "<link rel='Shortcut icon' href='http://x.example/i.ico'>",
                "<iframe src=' http://peta.example/'></iframe>",
                "<object data='http://x.example/o'></object>",
                "<form action='http://x.example/kirim'></form>",
            })
    void parts_and_forms_in_the_clear_make_a_page_insecure(String part) {
        var told =
                Read.of(probe, aVisit().page(Purpose.OTHER, "/b", "<html><body>" + part).build());

        assertThat(told.value("secure-pages")).isEqualTo(0.5);
        assertThat(told.findings("secure-pages").getFirst().page().orElseThrow()).hasPath("/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='http://lain.example/'>Lain</a>",
                "<link rel=canonical href='http://dinkes.kotacontoh.go.id/'>",
                "<img src='//gambar.example/a.png'>",
                "<p>http://contoh.example</p>",
            })
    void links_to_other_pages_are_no_part_of_the_page(String part) {
        var told = Read.of(probe, aVisit().home("<html><body>" + part).build());

        assertThat(told.value("secure-pages")).isEqualTo(1);
    }
}
