package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.platform.fetch.Outcome;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RudeAnswersTest {
    private final TestWeb web = new TestWeb();

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void survives_a_reset() {
        web.server.on("/", Rudeness.reset());

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.ConnectionReset());
    }

    @Test
    void survives_a_closed_door() throws IOException {
        URI gone;
        try (var socket = new ServerSocket(0)) {
            gone = URI.create("http://dinas.localhost:" + socket.getLocalPort() + "/");
        }

        assertThat(web.fetch(gone).outcome()).isEqualTo(new Outcome.ConnectionRefused());
    }

    @Test
    void does_not_wait_for_one_that_says_nothing() {
        web.server.on("/", Rudeness.silence());

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.AnswerTimedOut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nX-A: ",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"
            })
    void does_not_wait_for_one_that_drips(String start) {
        web.server.on("/", Rudeness.drip(start, "a"));

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.AnswerTimedOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Header: a\r\n", "a"})
    void does_not_read_headers_without_end(String drop) {
        web.server.on("/", Rudeness.flood("HTTP/1.1 200 OK\r\nX-A: ", drop));

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.NotHttp());
    }

    @Test
    void cuts_a_body_without_end() {
        web.server.on(
                "/",
                Rudeness.flood("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>kata "));

        var response = web.fetch("/").response().orElseThrow();

        assertThat(response.truncated()).isTrue();
        assertThat(response.body()).hasSize(300_000);
    }

    @Test
    void does_not_unpack_a_bomb() {
        web.server.on("/", Rudeness.bomb(200));

        var response = web.fetch("/").response().orElseThrow();

        assertThat(response.truncated()).isTrue();
        assertThat(response.body()).hasSize(300_000);
        assertThat(response.wireBytes()).isLessThan(300_000);
    }

    @Test
    void keeps_what_came_of_a_body_shorter_than_announced() {
        web.server.on(
                "/",
                Rudeness.raw(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"
                                + TestWeb.PAGE));

        Fetch fetch = web.fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
        assertThat(fetch.response().orElseThrow().truncated()).isTrue();
    }

    @Test
    void a_body_longer_than_announced_does_not_spoil_the_next_answer() {
        web.server.on(
                "/",
                Rudeness.raw(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n"
                                + TestWeb.PAGE));
        web.server.on("/b", Rudeness.html(TestWeb.PAGE));

        web.fetch("/");

        assertThat(web.fetch("/b").outcome()).isEqualTo(new Outcome.Read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "+OK POP3 ready\r\n",
                "\u0000\u0001\u0002\r\n\r\n"
            })
    void tells_what_is_no_http(String greeting) {
        web.server.on("/", Rudeness.raw(greeting));

        assertThat(web.fetch("/").outcome())
                .isIn(new Outcome.NotHttp(), new Outcome.ConnectionReset());
    }
}
