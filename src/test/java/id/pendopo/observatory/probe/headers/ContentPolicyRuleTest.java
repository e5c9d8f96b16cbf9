package id.pendopo.observatory.probe.headers;

import static id.pendopo.observatory.probe.headers.Exchanges.anExchange;
import static id.pendopo.observatory.probe.headers.Exchanges.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source of each expected result: the rules of the Observatory's content-security-policy test. */
class ContentPolicyRuleTest {
    private static final String CSP = "Content-Security-Policy";

    @Test
    void no_policy_is_not_implemented() {
        assertThat(ContentPolicyRule.judge(anExchange().build()).verdict())
                .isEqualTo(Verdict.CSP_NOT_IMPLEMENTED);
    }

    @Test
    void a_policy_that_only_reports_is_told_apart() {
        var exchange = with(CSP + "-Report-Only", "default-src 'self'").build();

        assertThat(ContentPolicyRule.judge(exchange).verdict()).isEqualTo(Verdict.CSP_REPORT_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "defa",
                "default-src 'none'; default-src 'none'",
                "default-src 'none'; img-src 'self'; DEFAULT-SRC 'none'",
                "default-src 'none'; script-src 'strict-dynamic'",
                "default-src 'none',",
            })
    void what_cannot_be_read_is_invalid(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_HEADER_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script-src 'unsafe-inline'",
                "script-src data:",
                "script-src http:",
                "default-src 'UNSAFE-INLINE'",
                "upgrade-insecure-requests",
                "script-src 'none'",
                "script-src https://kota.example https:",
                "default-src 'none'; script-src *",
                "default-src 'none'; script-src https://*",
                "default-src 'none'; script-src 'none'; object-src *",
                "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'",
                "object-src https:; script-src 'none'",
                "frame-ancestors 'none'",
            })
    void any_script_or_object_is_unsafe(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_UNSAFE_INLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src http://kota.example",
                "default-src 'none'; script-src http://kota.example",
                "default-src 'none'; script-src ftp://kota.example",
                "default-src 'none'; connect-src http:",
            })
    void active_content_in_the_clear_is_insecure(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_INSECURE_SCHEME);
    }

    @Test
    void content_in_the_clear_is_no_fault_of_a_site_in_the_clear() {
        var exchange = with(CSP, "default-src http://kota.example").overPlainHttp().build();

        assertThat(ContentPolicyRule.judge(exchange).verdict()).isEqualTo(Verdict.CSP_NO_UNSAFE);
    }

    @Test
    void evaluated_words_are_unsafe() {
        assertThat(verdict("default-src 'none'; script-src 'unsafe-eval'"))
                .isEqualTo(Verdict.CSP_UNSAFE_EVAL);
        assertThat(verdict("default-src 'none'; style-src 'unsafe-eval'"))
                .isEqualTo(Verdict.CSP_UNSAFE_EVAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src 'none'; img-src http://kota.example",
                "default-src 'self'; img-src ftp:",
                "default-src 'none'; img-src https:; media-src http://kota.example",
                "default-src 'none'; media-src http:; style-src 'unsafe-inline'",
            })
    void images_and_media_in_the_clear_are_a_lesser_fault(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_INSECURE_SCHEME_IN_PASSIVE_CONTENT_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "object-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
                "default-src 'unsafe-inline'; script-src https://kota.example",
                "default-src 'none';;; ;;;style-src 'self' 'unsafe-inline'",
                "default-src 'none'; style-src data:",
                "default-src 'none'; style-src https:",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-x=' 'unsafe-inline'",
            })
    void unsafe_styles_alone_take_nothing(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_UNSAFE_INLINE_IN_STYLE_SRC_ONLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src https://kota.example",
                "default-src https://kota.example;;; ;;;script-src 'none'",
                "object-src 'none'; script-src 'strict-dynamic' 'nonce-a' 'unsafe-inline'; style-src 'none'",
                "object-src 'none'; style-src 'self'; script-src 'unsafe-inline' 'sha256-a=' 'sha256-b='",
                "default-src https://kota.example; style-src 'unsafe-inline' 'nonce-a'",
            })
    void a_policy_without_anything_unsafe_is_good(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_NO_UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default-src",
                "default-src 'none'",
                "default-src 'none'; script-src https://kota.example; upgrade-insecure-requests;",
                "default-src 'none'; script-src 'strict-dynamic' 'sha256-a' https://*",
                "default-src 'none', default-src 'none'",
                "default-src http:, default-src https:",
                "default-src 'none', default-src https:",
            })
    void nothing_by_default_is_best(String policy) {
        assertThat(verdict(policy)).isEqualTo(Verdict.CSP_NO_UNSAFE_DEFAULT_SRC_NONE);
    }

    @Test
    void words_that_strict_dynamic_drops_are_dropped_for_all_that_fall_back_on_the_same_list() {
        assertThat(verdict("default-src 'nonce-a' 'strict-dynamic' https:"))
                .isEqualTo(Verdict.CSP_NO_UNSAFE);
    }

    @Test
    void reporting_twice_is_told_but_takes_nothing() {
        assertThat(verdict("default-src 'none'; report-uri /a; report-uri /b"))
                .isEqualTo(Verdict.CSP_DUPLICATE_DIRECTIVES);
        assertThat(verdict("script-src *; report-to a; report-to b"))
                .isEqualTo(Verdict.CSP_UNSAFE_INLINE);
    }

    @Test
    void policies_of_head_and_page_count_together() {
        var page = "<meta http-equiv=Content-Security-Policy content=\"default-src https:\">";
        var exchange = with(CSP, "default-src http:").html(page).build();

        assertThat(ContentPolicyRule.judge(exchange).verdict())
                .isEqualTo(Verdict.CSP_NO_UNSAFE_DEFAULT_SRC_NONE);
    }

    @Test
    void a_page_cannot_say_who_may_frame_it() {
        var page = "<meta http-equiv=content-security-policy content=\"frame-ancestors 'none'\">";
        var judged = ContentPolicyRule.judge(anExchange().html(page).build());

        assertThat(judged.verdict()).isEqualTo(Verdict.CSP_NOT_IMPLEMENTED);
        assertThat(judged.namesFramers()).isFalse();
    }

    @Test
    void framers_are_named_by_any_policy_in_force() {
        var exchange = with(CSP, "default-src *; frame-ancestors 'self'").build();

        assertThat(ContentPolicyRule.judge(exchange).namesFramers()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "https://a.id https://b.id , default-src https://b.id https://c.id | https://b.id",
                "https://a.id/x , default-src https://a.id/xy/ | 'none'",
                "https://a.id/x/ , default-src https://a.id/x/y/ | https://a.id/x/y/",
                "https://a.id/x/y/ , default-src https://a.id/x/ | https://a.id/x/y/",
            })
    void only_what_every_policy_allows_is_left(String sources, String left) {
        var policies = List.of(("default-src " + sources).split(" , "));

        assertThat(ContentPolicy.parse(policies).orElseThrow().directives().get("default-src"))
                .containsExactly(left);
    }

    @Test
    void what_two_policies_share_survives_a_third_as_in_the_observatory() {
        var policies =
                List.of(
                        "default-src 'self' https://a.id",
                        "default-src 'self' https://a.id",
                        "default-src https://a.id");

        assertThat(ContentPolicy.parse(policies).orElseThrow().directives().get("default-src"))
                .containsExactly("'self'", "https://a.id");
    }

    private static Verdict verdict(String policy) {
        return ContentPolicyRule.judge(with(CSP, policy).build()).verdict();
    }
}
