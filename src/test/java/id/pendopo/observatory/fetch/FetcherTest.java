package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import id.pendopo.fixture.TestTls;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
    private static final FetchSettings SETTINGS =
            FetchSettings.defaults()
                    .withLoopback()
                    .withTimes(
                            Duration.ofSeconds(5), Duration.ofMillis(1500), Duration.ofMillis(3000))
                    .withBodyLimit(300_000);
    private static final String PAGE =
            "<title>Dinas</title><h1>Dinas Kesehatan</h1><p>Selamat datang di situs kami.";

    private final RudeServer server = RudeServer.start();
    private final GuardedResolver resolver = new GuardedResolver(SETTINGS, FetcherTest::lookup);
    private final GuardedClient client =
            new GuardedClient(SETTINGS, resolver, Trust.of(TestTls.authority(), CLOCK));
    private final Fetcher fetcher = new Fetcher(SETTINGS, new PageReader(CLOCK), CLOCK);

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void reads_a_page() {
        server.on("/", Rudeness.html(PAGE));

        Fetch fetch = fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
        assertThat(fetch.page().map(Page::title)).contains("Dinas");
        assertThat(fetch.firstByte()).isPositive();
        assertThat(fetch.response().orElseThrow().contentHash()).hasSize(64);
    }

    @Test
    void says_who_it_is_and_keeps_no_cookie() {
        server.on(
                "/",
                Rudeness.answer(
                        200,
                        Map.of("Content-Type", "text/html", "Set-Cookie", "sid=1"),
                        bytes(PAGE)));

        fetch("/");
        fetch("/");

        assertThat(server.asked())
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
        server.on("/", Rudeness.answer(status, Map.of(), new byte[0]));

        assertThat(fetch("/").outcome().code()).isEqualTo(code);
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
        server.on("/", Rudeness.answer(429, Map.of("Retry-After", header), new byte[0]));

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.AskedToWait(429, wait));
    }

    @Test
    void busy_with_retry_after_is_a_wish_to_wait() {
        server.on("/", Rudeness.answer(503, Map.of("Retry-After", "30"), new byte[0]));

        assertThat(fetch("/").outcome())
                .isEqualTo(new Outcome.AskedToWait(503, Duration.ofSeconds(30)));
    }

    @Test
    void survives_a_reset() {
        server.on("/", Rudeness.reset());

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.ConnectionReset());
    }

    @Test
    void survives_a_closed_door() throws IOException {
        URI gone;
        try (var socket = new ServerSocket(0)) {
            gone = URI.create("http://dinas.localhost:" + socket.getLocalPort() + "/");
        }

        assertThat(fetch(gone).outcome()).isEqualTo(new Outcome.ConnectionRefused());
    }

    @Test
    void does_not_wait_for_one_that_says_nothing() {
        server.on("/", Rudeness.silence());

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.AnswerTimedOut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nX-A: ",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"
            })
    void does_not_wait_for_one_that_drips(String start) {
        server.on("/", Rudeness.drip(start, "a"));

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.AnswerTimedOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Header: a\r\n", "a"})
    void does_not_read_headers_without_end(String drop) {
        server.on("/", Rudeness.flood("HTTP/1.1 200 OK\r\nX-A: ", drop));

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.NotHttp());
    }

    @Test
    void cuts_a_body_without_end() {
        server.on(
                "/",
                Rudeness.flood("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>kata "));

        var response = fetch("/").response().orElseThrow();

        assertThat(response.truncated()).isTrue();
        assertThat(response.body()).hasSize(300_000);
    }

    @Test
    void does_not_unpack_a_bomb() {
        server.on("/", Rudeness.bomb(200));

        var response = fetch("/").response().orElseThrow();

        assertThat(response.truncated()).isTrue();
        assertThat(response.body()).hasSize(300_000);
        assertThat(response.wireBytes()).isLessThan(300_000);
    }

    @Test
    void unpacks_gzip_and_uses_the_connection_again() {
        server.on("/", Rudeness.gzip(PAGE.repeat(50)));

        Fetch first = fetch("/");
        Fetch second = fetch("/");

        assertThat(first.page().map(Page::title)).contains("Dinas");
        assertThat(first.response().orElseThrow().wireBytes()).isLessThan(PAGE.length() * 50L);
        assertThat(second.outcome()).isEqualTo(new Outcome.Read());
    }

    @Test
    void reads_plain_bytes_that_claim_to_be_packed() {
        server.on(
                "/",
                Rudeness.answer(
                        200,
                        Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                        bytes(PAGE)));

        assertThat(fetch("/").page().map(Page::title)).contains("Dinas");
    }

    @Test
    void keeps_what_came_of_a_body_shorter_than_announced() {
        server.on(
                "/",
                Rudeness.raw(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"
                                + PAGE));

        Fetch fetch = fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
        assertThat(fetch.response().orElseThrow().truncated()).isTrue();
    }

    @Test
    void a_body_longer_than_announced_does_not_spoil_the_next_answer() {
        server.on(
                "/",
                Rudeness.raw(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n"
                                + PAGE));
        server.on("/b", Rudeness.html(PAGE));

        fetch("/");

        assertThat(fetch("/b").outcome()).isEqualTo(new Outcome.Read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "+OK POP3 ready\r\n",
                "\u0000\u0001\u0002\r\n\r\n"
            })
    void tells_what_is_no_http(String greeting) {
        server.on("/", Rudeness.raw(greeting));

        assertThat(fetch("/").outcome()).isIn(new Outcome.NotHttp(), new Outcome.ConnectionReset());
    }

    @Test
    void does_not_read_a_video() {
        server.on("/", Rudeness.answer(200, "video/mp4", "...."));

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.UnreadableType("video/mp4"));
    }

    @Test
    void follows_redirects_and_notes_the_way() {
        server.on("/", Rudeness.redirect(301, "/a?b=c d"))
                .on(
                        "/a",
                        Rudeness.redirect(302, "//dinas.localhost:" + server.port() + "/beranda"));
        server.on("/beranda", Rudeness.html(PAGE));

        Fetch fetch = fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
        assertThat(fetch.hops())
                .containsExactly(
                        new Hop(server.at("/"), 301, server.at("/a?b=c%20d")),
                        new Hop(server.at("/a?b=c%20d"), 302, server.at("/beranda")));
        assertThat(fetch.response().orElseThrow().address()).isEqualTo(server.at("/beranda"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv='Refresh' content='0; URL=/beranda'>",
                "<meta http-equiv=refresh content=\"3;url='/beranda'\"><p>Tunggu</p>",
                "<script>window.location.href = '/beranda';</script>",
                "<script>location.replace(\"/beranda\")</script><p>Mengalihkan ...</p>",
                "<body onload=\"window.location='/beranda'\"></body>",
            })
    void follows_a_page_that_only_sends_away(String html) {
        server.on("/", Rudeness.html(html)).on("/beranda", Rudeness.html(PAGE));

        Fetch fetch = fetch("/");

        assertThat(fetch.hops())
                .containsExactly(new Hop(server.at("/"), 200, server.at("/beranda")));
        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content=300><p>Berita terbaru</p>",
                "<meta http-equiv=refresh content='600;url=/beranda'><p>Berita</p>",
                "<noscript><meta http-equiv=refresh content='0;url=/tanpa-skrip'></noscript><p>Berita</p>",
                "<script>function go() { location.href = '/login'; }</script><p>a<a href=/1>1</a><a href=/2>2</a><a href=/3>3</a><a href=/4>4</a>",
            })
    void stays_on_a_page_that_has_its_own_matter(String html) {
        server.on("/", Rudeness.html(html));

        assertThat(fetch("/").hops()).isEmpty();
    }

    @Test
    void leaves_a_loop() {
        server.on("/", Rudeness.redirect(302, "/a")).on("/a", Rudeness.redirect(302, "/"));

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.RedirectLoop());
    }

    @Test
    void a_redirect_to_itself_with_a_cookie_is_no_loop() {
        server.on(
                "/",
                (asked, socket, out) ->
                        (asked.header("cookie").contains("izin=1")
                                        ? Rudeness.html(PAGE)
                                        : Rudeness.answer(
                                                302,
                                                Map.of(
                                                        "Location",
                                                        "/",
                                                        "Set-Cookie",
                                                        "izin=1; Path=/"),
                                                new byte[0]))
                                .to(asked, socket, out));

        assertThat(fetch("/").outcome()).isEqualTo(new Outcome.Read());
    }

    @Test
    void gives_up_after_too_many_redirects() {
        server.otherwise((asked, socket, out) ->
                Rudeness.redirect(302, asked.target() + "a").to(asked, socket, out));

        Fetch fetch = fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.TooManyRedirects());
        assertThat(fetch.hops()).hasSize(11);
    }

    @Test
    void says_when_it_ended_at_another_owners_site() {
        server.on(
                "satu.localhost",
                "/",
                Rudeness.redirect(302, server.at("dua.localhost", "/").toString()));
        server.on("dua.localhost", "/", Rudeness.html(PAGE));

        Fetch fetch = fetch(server.at("satu.localhost", "/"));

        assertThat(fetch.outcome())
                .isEqualTo(new Outcome.MovedToOtherSite(server.at("dua.localhost", "/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://[::1]/",
                        "http://127.0.0.1/",
                "http://[::ffff:127.0.0.1]/", "http://dalam.example/", "http://campur.example/",
                        "http://luar.example:5432/",
            })
    void goes_nowhere_private_even_when_redirected(String inside) {
        server.on("/", Rudeness.redirect(302, inside));

        assertThat(fetch("/").outcome()).isInstanceOf(Outcome.AddressForbidden.class);
        assertThat(fetch(URI.create(inside)).outcome())
                .isInstanceOf(Outcome.AddressForbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://dinas.localhost/",
                "file:///etc/passwd",
                "http://user@dinas.localhost/",
                "http:dinas"
            })
    void asks_only_for_web_addresses(String address) {
        assertThat(fetch(URI.create(address)).outcome()).isInstanceOf(Outcome.AddressInvalid.class);
    }

    @Test
    void tells_an_unknown_name_from_a_dead_name_server() {
        assertThat(fetch(URI.create("http://tidak-ada.example/")).outcome())
                .isEqualTo(new Outcome.NameUnknown());
        assertThat(fetch(URI.create("http://mati.example/")).outcome())
                .isEqualTo(new Outcome.NameServerFailed());
    }

    @Test
    void this_machine_is_out_of_bounds_unless_allowed() {
        var strict = FetchSettings.defaults();
        try (var guarded =
                new GuardedClient(strict, new GuardedResolver(strict), Trust.ofJdk(CLOCK))) {
            Fetch fetch =
                    fetcher.fetch(
                            guarded,
                            URI.create("http://localhost/"),
                            Purpose.HOME,
                            Manner.page(new Cookies()));

            assertThat(fetch.outcome()).isInstanceOf(Outcome.AddressForbidden.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "good, read, true, true",
        "expired, certificate-expired, false, true",
        "other, certificate-for-other-host, true, false",
        "self, certificate-untrusted, false, true"
    })
    void judges_certificates_and_reads_the_bad_ones_too(
            String name, String code, boolean trusted, boolean matches) {
        try (var tls = RudeServer.start(TestTls.server(name));
                var reader =
                        new CertificateReader(
                                SETTINGS, resolver, Trust.of(TestTls.authority(), CLOCK))) {
            tls.on("/", Rudeness.html(PAGE));

            Fetch fetch = fetch(tls.at("/"));
            var certificate = reader.read("dinas.localhost", tls.port()).orElseThrow();

            assertThat(fetch.outcome().code()).isEqualTo(code);
            assertThat(certificate.trusted()).isEqualTo(trusted);
            assertThat(certificate.matchesHost()).isEqualTo(matches);
            assertThat(certificate.names())
                    .containsExactly(name.equals("other") ? "lain.localhost" : "dinas.localhost");
        }
    }

    @Test
    void https_to_a_server_that_speaks_none_is_a_failure_of_tls() {
        URI address = URI.create("https://dinas.localhost:" + server.port() + "/");
        server.otherwise(Rudeness.html(PAGE));

        assertThat(fetch(address).outcome())
                .isInstanceOf(Outcome.Failed.class)
                .isNotEqualTo(new Outcome.NotHttp());
        try (var reader = new CertificateReader(SETTINGS, resolver, Trust.ofJdk(CLOCK))) {
            assertThat(reader.read("dinas.localhost", server.port())).isEqualTo(Optional.empty());
        }
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
        server.on(
                "/",
                Rudeness.answer(
                        200,
                        Map.of("Content-Type", type),
                        html.getBytes(Charset.forName(charset))));

        assertThat(fetch("/").page().map(Page::title)).contains(letters);
    }

    private Fetch fetch(String path) {
        return fetch(server.at(path));
    }

    private Fetch fetch(URI address) {
        return fetcher.fetch(client, address, Purpose.HOME, Manner.page(new Cookies()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names of the outer world, some of which lead inside. */
    private static InetAddress[] lookup(String host) throws UnknownHostException {
        return switch (host) {
            case "dalam.example" -> new InetAddress[] {InetAddress.getByName("192.168.1.7")};
            case "campur.example" ->
                    new InetAddress[] {
                        InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")
                    };
            case "mati.example" ->
                    throw new UnknownHostException(host + ": Temporary failure in name resolution");
            case "tidak-ada.example" ->
                    throw new UnknownHostException(host + ": Name or service not known");
            default -> InetAddress.getAllByName(host);
        };
    }
}
