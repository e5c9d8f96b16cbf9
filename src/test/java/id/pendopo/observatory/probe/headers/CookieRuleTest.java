package id.pendopo.observatory.probe.headers;

import static id.pendopo.observatory.probe.headers.Exchanges.anExchange;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of each expected result: the rules of the Observatory's cookies test. */
class CookieRuleTest {
    private static final String HSTS = "HSTS_AT_LEAST_SIX_MONTHS";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1; Secure; SameSite=Lax | COOKIES_SECURE_HTTPONLY_SAMESITE",
                "SESSID=1; Secure; HttpOnly; SameSite=None | COOKIES_SECURE_HTTPONLY_SAMESITE",
                "SESSID=1; secure; httponly | COOKIES_SECURE_HTTPONLY",
                "a=1; Path=/ | COOKIES_WITHOUT_SECURE",
                "PHPSESSID=1; HttpOnly | COOKIES_SESSION_WITHOUT_SECURE",
                "PHPSESSID=1 | COOKIES_SESSION_WITHOUT_SECURE",
                "user_login=1; Secure; SameSite=Lax | COOKIES_SESSION_WITHOUT_HTTPONLY",
                "XSRF-csrf=1; Secure | COOKIES_ANTICSRF_WITHOUT_SAMESITE",
                "a=1; Secure; SameSite= | COOKIES_SAMESITE_INVALID",
                "a=1; Secure; SameSite | COOKIES_SAMESITE_INVALID",
                "a=1; Secure; SameSite=True | COOKIES_SAMESITE_INVALID",
                "a=1; SameSite=None | COOKIES_SAMESITE_INVALID",
                "heroku-session-affinity=1 | COOKIES_NOT_FOUND",
                "a=1; Domain=lain.example | COOKIES_NOT_FOUND",
                "a=1; Domain=.kotacontoh.go.id; Secure | COOKIES_SECURE_HTTPONLY",
                "tanpa-nilai | COOKIES_NOT_FOUND",
            })
    void each_cookie_is_judged_by_its_flags(String line, Verdict expected) {
        assertThat(judge(Verdict.HSTS_NOT_IMPLEMENTED, line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=1 | COOKIES_WITHOUT_SECURE_BUT_HSTS",
                "PHPSESSID=1; HttpOnly | COOKIES_SESSION_WITHOUT_SECURE_BUT_HSTS",
                "PHPSESSID=1 | COOKIES_SESSION_WITHOUT_HTTPONLY",
            })
    void strict_transport_makes_up_for_a_missing_secure_flag(String line, Verdict expected) {
        assertThat(judge(Verdict.valueOf(HSTS), line)).isEqualTo(expected);
    }

    @Test
    void the_worst_cookie_decides() {
        assertThat(
                        judge(
                                Verdict.HSTS_NOT_IMPLEMENTED,
                                "SESSID=1; HttpOnly",
                                "a=1; Secure; SameSite=Lax",
                                "b=1"))
                .isEqualTo(Verdict.COOKIES_SESSION_WITHOUT_SECURE);
    }

    @Test
    void one_cookie_without_same_site_forgoes_the_bonus() {
        assertThat(judge(Verdict.HSTS_NOT_IMPLEMENTED, "a=1; Secure; SameSite=Lax", "b=1; Secure"))
                .isEqualTo(Verdict.COOKIES_SECURE_HTTPONLY);
    }

    @Test
    void a_cookie_set_again_counts_as_it_was_set_last() {
        assertThat(judge(Verdict.HSTS_NOT_IMPLEMENTED, "a=1", "a=2; Secure; SameSite=Lax"))
                .isEqualTo(Verdict.COOKIES_SECURE_HTTPONLY_SAMESITE);
    }

    @Test
    void cookies_of_robots_txt_count_too() {
        var exchange = anExchange().laterCookie("a=1").build();

        assertThat(CookieRule.judge(exchange, Verdict.HSTS_NOT_IMPLEMENTED))
                .isEqualTo(Verdict.COOKIES_WITHOUT_SECURE);
    }

    @Test
    void no_cookie_is_no_fault() {
        assertThat(judge(Verdict.HSTS_NOT_IMPLEMENTED)).isEqualTo(Verdict.COOKIES_NOT_FOUND);
    }

    private static Verdict judge(Verdict hsts, String... lines) {
        var exchange = anExchange();
        for (var line : lines) {
            exchange.header("Set-Cookie", line);
        }
        return CookieRule.judge(exchange.build(), hsts);
    }
}
