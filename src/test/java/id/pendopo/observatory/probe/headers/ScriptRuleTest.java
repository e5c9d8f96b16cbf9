package id.pendopo.observatory.probe.headers;

import static id.pendopo.observatory.probe.headers.Exchanges.anExchange;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.fetch.Headers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source of each expected result: the rules of the Observatory's subresource-integrity test. */
class ScriptRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>x | SRI_NO_SCRIPTS",
                "<script>1</script> | SRI_NOT_IMPLEMENTED_SECURE_ORIGIN",
                "<script src=/a.js></script> | SRI_NOT_IMPLEMENTED_SECURE_ORIGIN",
                "<script src=/a.js integrity=sha384-x></script> | SRI_ALL_SCRIPTS_LOADED_SECURELY",
                "<script src=https://cdn.kotacontoh.go.id/a.js></script> | SRI_NOT_IMPLEMENTED_SECURE_ORIGIN",
                "<script src=https://dinkes.kotalain.go.id/a.js></script> | SRI_NOT_IMPLEMENTED_EXTERNAL_SECURE",
                "<script src=https://cdn.example/a.js integrity=sha384-x></script> | SRI_EXTERNAL_SCRIPTS_LOADED_SECURELY",
                "<script src=https://cdn.example/a.js></script> | SRI_NOT_IMPLEMENTED_EXTERNAL_SECURE",
                "<script src=http://cdn.example/a.js integrity=sha384-x></script> | SRI_BUT_EXTERNAL_NOT_SECURE",
                "<script src=http://cdn.example/a.js></script> | SRI_NOT_IMPLEMENTED_EXTERNAL_NOT_SECURE",
                "<script src=//cdn.example/a.js integrity=sha384-x></script> | SRI_BUT_EXTERNAL_NOT_SECURE",
                "<script src=//dinkes.kotacontoh.go.id/a.js></script> | SRI_NOT_IMPLEMENTED_EXTERNAL_NOT_SECURE",
                "<script src=http://dinkes.kotacontoh.go.id/a.js></script> | SRI_NOT_IMPLEMENTED_SECURE_ORIGIN",
            })
    void scripts_of_other_owners_are_pinned_and_encrypted(String html, Verdict expected) {
        assertThat(ScriptRule.judge(anExchange().html(html).build())).isEqualTo(expected);
    }

    @Test
    void the_worst_script_decides_in_the_observatorys_order() {
        var html =
                "<script src=http://a.example/a.js integrity=sha384-x></script>"
                        + "<script src=https://b.example/b.js></script>";

        assertThat(ScriptRule.judge(anExchange().html(html).build()))
                .isEqualTo(Verdict.SRI_NOT_IMPLEMENTED_EXTERNAL_SECURE);
    }

    @Test
    void an_answer_that_is_no_html_loads_no_script() {
        var exchange =
                new Exchange(
                        Exchanges.SECURE,
                        new Headers(List.of(new Headers.Field("content-type", "application/json"))),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(ScriptRule.judge(exchange)).isEqualTo(Verdict.SRI_RESPONSE_NOT_HTML);
    }
}
