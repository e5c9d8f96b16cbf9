package id.pendopo.observatory.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Rudeness;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.platform.fetch.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
    private final TestWeb web = new TestWeb();

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void follows_redirects_and_notes_the_way() {
        web.server
                .on("/", Rudeness.redirect(301, "/a?b=c d"))
                .on(
                        "/a",
                        Rudeness.redirect(
                                302, "//dinas.localhost:" + web.server.port() + "/beranda"));
        web.server.on("/beranda", Rudeness.html(TestWeb.PAGE));

        Fetch fetch = web.fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.Read());
        assertThat(fetch.hops())
                .containsExactly(
                        new Hop(web.server.at("/"), 301, web.server.at("/a?b=c%20d")),
                        new Hop(web.server.at("/a?b=c%20d"), 302, web.server.at("/beranda")));
        assertThat(fetch.response().orElseThrow().address()).isEqualTo(web.server.at("/beranda"));
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
        web.server.on("/", Rudeness.html(html)).on("/beranda", Rudeness.html(TestWeb.PAGE));

        Fetch fetch = web.fetch("/");

        assertThat(fetch.hops())
                .containsExactly(new Hop(web.server.at("/"), 200, web.server.at("/beranda")));
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
        web.server.on("/", Rudeness.html(html));

        assertThat(web.fetch("/").hops()).isEmpty();
    }

    @Test
    void leaves_a_loop() {
        web.server.on("/", Rudeness.redirect(302, "/a")).on("/a", Rudeness.redirect(302, "/"));

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.RedirectLoop());
    }

    @Test
    void a_redirect_to_itself_with_a_cookie_is_no_loop() {
        web.server.on(
                "/",
                (asked, socket, out) ->
                        (asked.header("cookie").contains("izin=1")
                                        ? Rudeness.html(TestWeb.PAGE)
                                        : Rudeness.answer(
                                                302,
                                                Map.of(
                                                        "Location",
                                                        "/",
                                                        "Set-Cookie",
                                                        "izin=1; Path=/"),
                                                new byte[0]))
                                .to(asked, socket, out));

        assertThat(web.fetch("/").outcome()).isEqualTo(new Outcome.Read());
    }

    @Test
    void gives_up_after_too_many_redirects() {
        web.server.otherwise((asked, socket, out) ->
                Rudeness.redirect(302, asked.target() + "a").to(asked, socket, out));

        Fetch fetch = web.fetch("/");

        assertThat(fetch.outcome()).isEqualTo(new Outcome.TooManyRedirects());
        assertThat(fetch.hops()).hasSize(11);
    }

    @Test
    void says_when_it_ended_at_another_owners_site() {
        web.server.on(
                "satu.localhost",
                "/",
                Rudeness.redirect(302, web.server.at("dua.localhost", "/").toString()));
        web.server.on("dua.localhost", "/", Rudeness.html(TestWeb.PAGE));

        Fetch fetch = web.fetch(web.server.at("satu.localhost", "/"));

        assertThat(fetch.outcome())
                .isEqualTo(new Outcome.MovedToOtherSite(web.server.at("dua.localhost", "/")));
    }
}
