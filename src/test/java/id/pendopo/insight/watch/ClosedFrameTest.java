package id.pendopo.insight.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.Observatory.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ClosedFrameTest {
    @Test
    void a_kept_page_may_neither_run_nor_load_nor_send_anything() throws IOException {
        MockHttpServletResponse response = written("text/html; charset=iso-8859-1", "<b>x</b>");

        assertThat(response.getHeader("Content-Security-Policy"))
                .startsWith("sandbox;")
                .contains("default-src 'none'", "form-action 'none'", "frame-ancestors 'self'")
                .doesNotContain("allow-", "script-src");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getContentAsByteArray()).hasSize(8);
    }

    @Test
    void html_keeps_its_charset_and_everything_that_could_act_becomes_text() {
        assertThat(ClosedFrame.type("Text/HTML; charset=\"windows-1252\""))
                .isEqualTo("text/html;charset=windows-1252");
        assertThat(ClosedFrame.type("image/png")).isEqualTo("image/png");
        assertThat(ClosedFrame.type("image/svg+xml")).isEqualTo("text/plain");
        assertThat(ClosedFrame.type("application/javascript")).isEqualTo("text/plain");
        assertThat(ClosedFrame.type("")).isEqualTo("text/plain");
        assertThat(ClosedFrame.type("text/html; charset=a\r\nSet-Cookie: x"))
                .isEqualTo("text/html;charset=a");
    }

    private static MockHttpServletResponse written(String type, String text) throws IOException {
        var response = new MockHttpServletResponse();
        ClosedFrame.write(new Body(type, text.getBytes(StandardCharsets.UTF_8)), response);
        return response;
    }
}
