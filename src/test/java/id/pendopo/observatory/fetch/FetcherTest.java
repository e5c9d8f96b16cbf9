package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.platform.fetch.Outcome;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {
    private final TestWeb web = new TestWeb();

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void reads_a_page() {
        web.server.on("/", Rudeness.html(TestWeb.PAGE));

        Fetch fetch = web.fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
        assertThat(fetch.page().map(Page::title)).contains("Dinas");
        assertThat(fetch.firstByte()).isPositive();
        assertThat(fetch.response().orElseThrow().contentHash()).hasSize(64);
    }

    @Test
    void says_who_it_is_and_keeps_no_cookie() {
        web.server.on(
                "/",
                Rudeness.answer(
                        200,
                        Map.of("Content-Type", "text/html", "Set-Cookie", "sid=1"),
                        TestWeb.bytes(TestWeb.PAGE)));

        web.fetch("/");
        web.fetch("/");

        assertThat(web.server.asked())
                .hasSize(2)
                .allSatisfy(a -> {
                    assertThat(a.header("user-agent")).startsWith("PendopoBot/");
                    assertThat(a.header("cookie")).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found",
        "410, not-found",
        "401, denied",
        "403, denied",
        "451, denied",
        "400, client-error",
        "418, client-error",
        "500, server-error",
        "502, server-error",
        "503, server-error",
        "429, asked-to-wait",
        "304, unchanged",
        "204, empty",
        "300, server-error",
    })
    void tells_statuses_apart(int status, String code) {
        web.server.on("/", Rudeness.answer(status, Map.of(), new byte[0]));

        assertThat(web.fetch("/").outcome().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "0 | PT0S",
                "Sun, 22 Nov 2026 03:10:00 GMT | PT10M",
                "Sun, 22 Nov 2020 03:10:00 GMT | PT0S",
                "999999999 | PT168H",
                "soon | PT1M",
            })
    void hears_how_long_to_wait(String header, Duration wait) {
        web.server.on("/", Rudeness.answer(429, Map.of("Retry-After", header), new byte[0]));

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.AskedToWait(429, wait));
    }

    @Test
    void busy_with_retry_after_is_a_wish_to_wait() {
        web.server.on("/", Rudeness.answer(503, Map.of("Retry-After", "30"), new byte[0]));

        assertThat(web.fetch("/").outcome())
                .isEqualTo(new Outcome.AskedToWait(503, Duration.ofSeconds(30)));
    }

    @Test
    void does_not_read_a_video() {
        web.server.on("/", Rudeness.answer(200, "video/mp4", "...."));

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.UnreadableType("video/mp4"));
    }

    @Test
    void unpacks_gzip_and_uses_the_connection_again() {
        web.server.on("/", Rudeness.gzip(TestWeb.PAGE.repeat(50)));

        Fetch first = web.fetch("/");
        Fetch second = web.fetch("/");

        assertThat(first.page().map(Page::title)).contains("Dinas");
        assertThat(first.response().orElseThrow().wireBytes())
                .isLessThan(TestWeb.PAGE.length() * 50L);
        assertThat(second.outcome()).isEqualTo(new Outcome.Read());
    }

    @Test
    void reads_plain_bytes_that_claim_to_be_packed() {
        web.server.on(
                "/",
                Rudeness.answer(
                        200,
                        Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                        TestWeb.bytes(TestWeb.PAGE)));

        assertThat(web.fetch("/").page().map(Page::title)).contains("Dinas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8 | text/html | <meta charset=utf-8>",
                "UTF-8 | text/html; charset=iso-8859-1 | ",
                "windows-1252 | text/html; charset=windows-1252 | ",
                "windows-1252 | text/html | <meta charset=utf-8>",
                "windows-1252 | text/html; charset=utf-8 | ",
                "ISO-8859-1 | text/html; charset=\"ISO-8859-1\" | ",
                "ISO-8859-2 | text/html | <meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>",
                "UTF-16LE | text/html; charset=utf-16 | ",
                "UTF-16BE | text/html | ",
                "UTF-16 | text/html | ",
                "Shift_JIS | text/html; charset=shift_jis | ",
                "windows-1252 | text/html; charset=klingon | ",
            })
    void reads_letters_in_whatever_charset(String charset, String type, String meta) {
        String letters = charset.equals("Shift_JIS") ? "日本" : "Café né";
        String html =
                "<html><head>"
                        + (meta == null ? "" : meta)
                        + "<title>"
                        + letters
                        + "</title></head><body>"
                        + letters;
        web.server.on(
                "/",
                Rudeness.answer(
                        200,
                        Map.of("Content-Type", type),
                        html.getBytes(Charset.forName(charset))));

        assertThat(web.fetch("/").page().map(Page::title)).contains(letters);
    }
}
