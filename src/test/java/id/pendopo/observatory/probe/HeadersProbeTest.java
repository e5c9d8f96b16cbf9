package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.probe.headers.Verdict;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Variant;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadersProbeTest {
    private static final String PLAIN = "http://dinkes.kotacontoh.go.id/";

    private final HeadersProbe probe = new HeadersProbe();

    @Test
    void points_and_tests_passed_come_with_the_sum_and_the_head_as_proof() {
        var read = Read.of(probe, aVisit().header("Server", "nginx").build());

        assertThat(read.value("points")).isEqualTo(30);
        assertThat(read.value("passed")).isEqualTo(0.6);
        assertThat(read.proof("points").excerpt()).startsWith("D 30").contains("-25");
        assertThat(read.codes("points"))
                .containsExactly(
                        "headers.csp-missing",
                        "headers.hsts-missing",
                        "headers.content-type-sniffed",
                        "headers.frames-open");
        assertThat(read.findings("points").getFirst().values()).containsExactly("25");
    }

    @Test
    void the_way_from_http_is_read_from_the_variant_of_the_same_host() {
        var www = URI.create("http://www.dinkes.kotacontoh.go.id/");
        var detour = new Hop(URI.create(PLAIN), 301, www);
        var end = new Hop(www, 301, URI.create(VisitBuilder.SITE));
        var read =
                Read.of(
                        probe,
                        aVisit().variant(new Variant(www, www, new Outcome.Read()))
                                .variant(
                                        new Variant(
                                                URI.create(PLAIN),
                                                URI.create(VisitBuilder.SITE),
                                                new Outcome.Read(),
                                                List.of(detour, end)))
                                .build());

        assertThat(read.codes("points")).contains("headers.redirection-detour");
    }

    @Test
    void a_refresh_in_the_page_is_no_redirect() {
        var refresh = new Hop(URI.create(PLAIN), 200, URI.create(VisitBuilder.SITE));
        var variant =
                new Variant(
                        URI.create(PLAIN),
                        URI.create(VisitBuilder.SITE),
                        new Outcome.Read(),
                        List.of(refresh));

        assertThat(Read.of(probe, aVisit().variant(variant).build()).codes("points"))
                .contains("headers.redirection-missing");
    }

    @Test
    void http_that_nobody_serves_needs_no_redirect() {
        var visit = aVisit().variant(PLAIN, PLAIN, new Outcome.ConnectionRefused()).build();

        assertThat(Read.of(probe, visit).codes("points"))
                .noneMatch(c -> c.startsWith("headers.redirection"));
    }

    @Test
    void a_certificate_that_stops_the_redirect_is_named() {
        var visit =
                aVisit().variant(PLAIN, VisitBuilder.SITE, new Outcome.CertificateExpired())
                        .build();

        assertThat(Read.of(probe, visit).codes("points"))
                .contains("headers.redirection-certificate");
    }

    @Test
    void a_site_at_plain_http_has_neither_redirect_nor_strict_transport() {
        var read =
                Read.of(
                        probe,
                        aVisit().site(PLAIN).variant(PLAIN, PLAIN, new Outcome.Read()).build());

        assertThat(read.codes("points"))
                .contains("headers.redirection-missing", "headers.hsts-no-https");
    }

    @Test
    void cookies_of_robots_txt_are_seen() {
        var robots = Answer.text("User-agent: *\n").header("Set-Cookie", "PHPSESSID=1");

        assertThat(Read.of(probe, aVisit().robots(robots).build()).codes("points"))
                .contains("headers.cookies-not-secure");
    }

    @Test
    void a_home_page_read_at_the_other_scheme_is_graded_there() {
        var read =
                Read.of(
                        probe,
                        aVisit().home(Answer.silent(new Outcome.ConnectionRefused()))
                                .page(Purpose.HOME, PLAIN, VisitBuilder.HOME)
                                .build());

        assertThat(read.codes("points")).contains("headers.hsts-no-https");
    }

    @Test
    void a_home_page_that_failed_is_not_graded() {
        var visit =
                aVisit().home(Answer.failed(new Outcome.BlockedByFirewall("x"), 403, "x")).build();

        assertThat(Read.of(probe, visit).unmeasured("points")).isEqualTo(SITE_NOT_READ);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_result_that_takes_points_has_a_repair_and_no_other(Verdict verdict) {
        assertThat(HeaderFindings.code(verdict).isPresent()).isEqualTo(verdict.modifier() < 0);
    }
}
