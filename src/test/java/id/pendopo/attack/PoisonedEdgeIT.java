package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Directory;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.identity.People;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.platform.access.Actor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever the first visitor sends, the next gets the page as it is. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoisonedEdgeIT {
    private static final String EVIL = "jahat.example";

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private Newsroom newsroom;
    @LocalServerPort private int port;
    private Ground ground;
    private RawClient client;
    private String host;
    private int number;

    @BeforeAll
    void begin() {
        ground = new Ground(directory, people, port);
        client = new RawClient(port);
        host = ground.host(ground.neighbour);
    }

    @Test
    void headers_of_the_first_visitor_are_not_kept_for_the_next() {
        for (String header :
                List.of(
                        "X-Forwarded-Host: " + EVIL,
                        "Referer: http://" + EVIL + "/",
                        "Accept-Language: jahat-example",
                        "Cookie: bahasa=" + EVIL + "; lang=" + EVIL + "; pendopo_session=" + EVIL,
                        "Accept: text/" + EVIL,
                        "Accept-Encoding: " + EVIL,
                        "Origin: http://" + EVIL,
                        "X-HTTP-Method-Override: DELETE",
                        "Range: bytes=0-9",
                        "If-None-Match: *",
                        "If-Modified-Since: Sun, 06 Nov 2050 08:49:37 GMT",
                        "Authorization: Bearer " + EVIL)) {
            String path = fresh();
            client.get(host, path, header);
            RawClient.Answer next = client.get(host, path);

            assertThat(next.status()).as(header).isEqualTo(200);
            assertThat(next.text()).as(header).contains("</html>").doesNotContain(EVIL);
            assertThat(next.text()).as(header).contains("lang=\"id\"");
            assertThat(next.header("Set-Cookie")).as(header).isEmpty();
            assertThat(next.header("Access-Control-Allow-Origin")).doesNotContain(EVIL);
        }
    }

    @Test
    void asking_for_the_head_or_by_another_method_first_leaves_the_page_whole() {
        for (String method :
                List.of("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "JAHAT")) {
            String path = fresh();
            client.ask(method, host, path, "Content-Length: 0");
            RawClient.Answer next = client.get(host, path);

            assertThat(next.status()).as(method).isEqualTo(200);
            assertThat(next.text()).as(method).contains("</html>");
        }
    }

    @Test
    void names_in_the_query_that_no_page_knows_are_not_kept_or_repeated() {
        String path = fresh();
        String told = client.get(host, path).text();
        for (String query :
                List.of(
                        "?utm_source=" + EVIL,
                        "?x=%3Cscript%3Ealert(1)%3C/script%3E",
                        "?_method=DELETE",
                        "?lang=../../" + EVIL,
                        "?%00=1",
                        ";jsessionid=" + EVIL)) {
            RawClient.Answer tricked = client.get(host, path + query);

            assertThat(tricked.text()).as(query).doesNotContain("<script>alert");
            assertThat(tricked.text()).as(query).doesNotContain("//" + EVIL);
            assertThat(client.get(host, path).text()).as(query).isEqualTo(told);
        }
    }

    @Test
    void paths_that_climb_or_hide_reach_nothing_else() {
        for (String path :
                List.of(
                        "/../../etc/passwd",
                        "/media/../../../etc/passwd",
                        "/media/%2e%2e/%2e%2e/etc/passwd",
                        "/berita/..%2f..%2fetc%2fpasswd",
                        "/berita/..%5c..%5cwindows",
                        "/berita/%00",
                        "/berita/%c0%ae%c0%ae/",
                        "//etc/passwd",
                        "/.git/config",
                        "/WEB-INF/web.xml",
                        "/application.yaml",
                        "/actuator/env")) {
            RawClient.Answer answer = client.get(host, path);

            assertThat(answer.status()).as(path).isBetween(300, 499);
            assertThat(answer.text()).as(path).doesNotContain("root:").doesNotContain("pendopo:");
        }
    }

    @Test
    void a_page_of_one_site_is_never_answered_on_another() {
        String path = fresh();
        client.get(host, path);

        assertThat(client.get(ground.host(ground.unit), path).status()).isEqualTo(404);
        assertThat(client.get(ground.portal(), path).status()).isEqualTo(404);
    }

    /** The address of a story that nobody has asked for yet. */
    private String fresh() {
        String title = "Tepi beracun " + System.nanoTime() + " " + number++;
        newsroom.importStory(Stories.news(ground.neighbour, title), Actor.system());
        return "/berita/" + title.toLowerCase().replace(' ', '-');
    }
}
