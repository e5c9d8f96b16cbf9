package id.pendopo.observatory.probe.headers;

import static id.pendopo.observatory.probe.headers.Exchanges.anExchange;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Source of each expected result: the rules of the Observatory's redirection test. */
class RedirectionRuleTest {
    @Test
    void https_on_the_same_host_comes_first() {
        assertThat(
                        judge(
                                "http://kota.example/",
                                "https://kota.example/",
                                "https://www.kota.example/"))
                .isEqualTo(Verdict.REDIRECTION_TO_HTTPS);
        assertThat(judge("http://kota.example/", "https://kota.example:8443/"))
                .isEqualTo(Verdict.REDIRECTION_TO_HTTPS);
    }

    @Test
    void staying_at_http_is_missing_the_redirect() {
        assertThat(judge("http://kota.example/")).isEqualTo(Verdict.REDIRECTION_MISSING);
    }

    @Test
    void ending_at_http_is_not_reaching_https() {
        assertThat(judge("http://kota.example/", "http://www.kota.example/"))
                .isEqualTo(Verdict.REDIRECTION_NOT_TO_HTTPS);
        assertThat(judge("http://a.example/", "https://a.example/", "http://b.example/"))
                .isEqualTo(Verdict.REDIRECTION_NOT_TO_HTTPS);
    }

    @Test
    void going_through_http_first_is_a_detour() {
        assertThat(
                        judge(
                                "http://kota.example/",
                                "http://www.kota.example/",
                                "https://www.kota.example/"))
                .isEqualTo(Verdict.REDIRECTION_NOT_TO_HTTPS_ON_INITIAL_REDIRECTION);
    }

    @Test
    void leaving_the_host_first_keeps_strict_transport_from_it() {
        assertThat(judge("http://kota.example/", "https://www.kota.example/"))
                .isEqualTo(Verdict.REDIRECTION_OFF_HOST_FROM_HTTP);
    }

    @Test
    void no_http_needs_no_redirect_and_a_bad_certificate_breaks_it() {
        assertThat(RedirectionRule.judge(anExchange().noPlainHttp().build()))
                .isEqualTo(Verdict.REDIRECTION_NOT_NEEDED_NO_HTTP);
        assertThat(RedirectionRule.judge(anExchange().untrustedRoute().build()))
                .isEqualTo(Verdict.REDIRECTION_INVALID_CERT);
    }

    private static Verdict judge(String... stations) {
        return RedirectionRule.judge(anExchange().route(stations).build());
    }
}
