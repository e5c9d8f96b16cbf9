package id.pendopo.observatory.probe.headers;

import static id.pendopo.observatory.probe.headers.Exchanges.anExchange;
import static id.pendopo.observatory.probe.headers.Exchanges.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of each expected result: the rules of the Observatory's test of the same field. */
class FieldRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=31536000; includeSubDomains; preload | HSTS_AT_LEAST_SIX_MONTHS",
                "MAX-AGE=15552000 | HSTS_AT_LEAST_SIX_MONTHS",
                "max-age=15551999 | HSTS_LESS_THAN_SIX_MONTHS",
                "max-age=0 | HSTS_LESS_THAN_SIX_MONTHS",
                "max-age=abc | HSTS_AT_LEAST_SIX_MONTHS",
                "includeSubDomains | HSTS_HEADER_INVALID",
                "'' | HSTS_HEADER_INVALID",
                "max-age=31536000, max-age=31536000 | HSTS_HEADER_INVALID",
            })
    void strict_transport_must_last_six_months(String value, Verdict expected) {
        assertThat(FieldRules.hsts(with("Strict-Transport-Security", value).build()))
                .isEqualTo(expected);
    }

    @Test
    void strict_transport_sent_twice_cannot_be_read() {
        var twice =
                with("Strict-Transport-Security", "max-age=31536000")
                        .header("strict-transport-security", "max-age=31536000")
                        .build();

        assertThat(FieldRules.hsts(twice)).isEqualTo(Verdict.HSTS_HEADER_INVALID);
    }

    @Test
    void strict_transport_counts_only_over_https() {
        var plain = with("Strict-Transport-Security", "max-age=31536000").overPlainHttp().build();

        assertThat(FieldRules.hsts(plain)).isEqualTo(Verdict.HSTS_NO_HTTPS);
        assertThat(FieldRules.hsts(anExchange().build())).isEqualTo(Verdict.HSTS_NOT_IMPLEMENTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-referrer | REFERRER_POLICY_PRIVATE",
                "Strict-Origin-When-Cross-Origin | REFERRER_POLICY_PRIVATE",
                "origin | REFERRER_POLICY_UNSAFE",
                "no-referrer-when-downgrade | REFERRER_POLICY_UNSAFE",
                "no-referrer, unsafe-url | REFERRER_POLICY_UNSAFE",
                "unsafe-url, no-referrer, baru | REFERRER_POLICY_PRIVATE",
                "baru | REFERRER_POLICY_INVALID",
                "'' | REFERRER_POLICY_INVALID",
            })
    void the_last_known_word_on_referrers_counts(String value, Verdict expected) {
        assertThat(FieldRules.referrer(with("Referrer-Policy", value).build())).isEqualTo(expected);
    }

    @Test
    void the_page_has_the_last_word_on_referrers() {
        var exchange =
                with("Referrer-Policy", "no-referrer")
                        .html("<meta name=referrer content=unsafe-url>")
                        .build();

        assertThat(FieldRules.referrer(exchange)).isEqualTo(Verdict.REFERRER_POLICY_UNSAFE);
        assertThat(FieldRules.referrer(anExchange().build()))
                .isEqualTo(Verdict.REFERRER_POLICY_NOT_IMPLEMENTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosniff | CONTENT_TYPE_NOSNIFF",
                "' NoSniff ' | CONTENT_TYPE_NOSNIFF",
                "nosniff, nosniff | CONTENT_TYPE_INVALID",
                "sniff | CONTENT_TYPE_INVALID",
                "'' | CONTENT_TYPE_NOT_IMPLEMENTED",
            })
    void types_must_not_be_guessed(String value, Verdict expected) {
        assertThat(FieldRules.contentType(with("X-Content-Type-Options", value).build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DENY | FRAMES_SAMEORIGIN_OR_DENY",
                "' sameorigin ' | FRAMES_SAMEORIGIN_OR_DENY",
                "ALLOW-FROM https://kota.example | FRAMES_ALLOW_FROM",
                "SAMEORIGIN, SAMEORIGIN | FRAMES_INVALID",
                "ALLOWALL | FRAMES_INVALID",
            })
    void framing_must_be_bounded(String value, Verdict expected) {
        var exchange = with("X-Frame-Options", value).build();

        assertThat(FieldRules.frames(exchange, false)).isEqualTo(expected);
        assertThat(FieldRules.frames(exchange, true)).isEqualTo(Verdict.FRAMES_VIA_CSP);
        assertThat(FieldRules.frames(anExchange().build(), false))
                .isEqualTo(Verdict.FRAMES_NOT_IMPLEMENTED);
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, RESOURCE_POLICY_SAME_ORIGIN",
        "Same-Site, RESOURCE_POLICY_SAME_SITE",
        "cross-origin, RESOURCE_POLICY_CROSS_ORIGIN",
        "same, RESOURCE_POLICY_INVALID",
        "'', RESOURCE_POLICY_NOT_IMPLEMENTED",
    })
    void resources_may_be_kept_to_ones_own(String value, Verdict expected) {
        assertThat(FieldRules.resourcePolicy(with("Cross-Origin-Resource-Policy", value).build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "*, CORS_PUBLIC_ACCESS",
        "https://kota.example, CORS_RESTRICTED_ACCESS",
        "'', CORS_NOT_IMPLEMENTED",
    })
    void sharing_takes_nothing_unless_it_is_universal(String value, Verdict expected) {
        assertThat(FieldRules.sharing(with("Access-Control-Allow-Origin", value).build()))
                .isEqualTo(expected);
    }
}
