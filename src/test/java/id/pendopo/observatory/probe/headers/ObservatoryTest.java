package id.pendopo.observatory.probe.headers;

import static id.pendopo.observatory.probe.headers.Exchanges.anExchange;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums added by hand from the Observatory's table of modifiers. */
class ObservatoryTest {
    @Test
    void a_site_with_nothing_but_a_redirect_to_https_loses_for_each_field_it_lacks() {
        var score = Observatory.score(anExchange().build());

        // 100 - 25 (policy) - 20 (strict transport) - 5 (content type) - 20 (frames)
        assertThat(score.points()).isEqualTo(30);
        assertThat(score.grade()).isEqualTo(Grade.D);
    }

    @Test
    void a_site_with_everything_gets_every_bonus() {
        var exchange =
                anExchange()
                        .header(
                                "Content-Security-Policy",
                                "default-src 'none'; frame-ancestors 'none'")
                        .header("Set-Cookie", "SESSID=1; Secure; HttpOnly; SameSite=Lax")
                        .header("Referrer-Policy", "same-origin")
                        .header("Strict-Transport-Security", "max-age=31536000")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .html("<script src=/a.js integrity=sha384-x></script>")
                        .build();

        // 100 + 10 (policy) + 5 (cookies) + 5 (referrer) + 5 (integrity) + 5 (frames) + 10 (CORP)
        assertThat(Observatory.score(exchange).points()).isEqualTo(140);
        assertThat(Observatory.score(exchange).grade()).isEqualTo(Grade.A_PLUS);
    }

    @Test
    void a_bonus_counts_from_90_points_on() {
        var atNinety =
                List.of(
                        Verdict.CSP_UNSAFE_EVAL,
                        Verdict.REFERRER_POLICY_PRIVATE,
                        Verdict.FRAMES_VIA_CSP);
        var below = Stream.concat(atNinety.stream(), Stream.of(Verdict.CONTENT_TYPE_INVALID));

        assertThat(Observatory.points(atNinety)).isEqualTo(100);
        assertThat(Observatory.points(below.toList())).isEqualTo(85);
    }

    @Test
    void points_never_fall_below_nothing() {
        var exchange =
                anExchange()
                        .overPlainHttp()
                        .header("Set-Cookie", "PHPSESSID=1")
                        .html("<script src=http://cdn.example/a.js></script>")
                        .build();

        assertThat(Observatory.score(exchange).points()).isZero();
    }

    @Test
    void there_is_one_verdict_for_each_test_in_their_order() {
        assertThat(Observatory.score(anExchange().build()).verdicts())
                .extracting(Verdict::test)
                .containsExactly(Verdict.Test.values());
    }

    @ParameterizedTest
    @CsvSource({
        "145, A+", "100, A+", "99, A", "90, A", "89, A-", "85, A-", "84, B+", "80, B+",
        "79, B", "70, B", "69, B-", "65, B-", "64, C+", "60, C+", "59, C", "50, C",
        "49, C-", "45, C-", "44, D+", "40, D+", "39, D", "30, D", "29, D-", "25, D-",
        "24, F", "0, F",
    })
    void grades_follow_the_chart(int points, String letter) {
        assertThat(Grade.of(points).letter()).isEqualTo(letter);
    }
}
