package id.pendopo.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Directory;
import id.pendopo.fixture.RawClient;
import id.pendopo.identity.People;
import id.pendopo.identity.WithPeople;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a request says of its host chooses among our sites and is never believed otherwise. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostTrickIT {
    private static final String EVIL = "jahat.example";

    @Autowired private Directory directory;
    @Autowired private People people;
    @LocalServerPort private int port;
    private Ground ground;
    private RawClient client;

    @BeforeAll
    void begin() {
        ground = new Ground(directory, people, port);
        client = new RawClient(port);
    }

    @Test
    void a_host_that_is_nobodys_gets_no_citys_page() {
        for (String host :
                List.of(
                        EVIL,
                        ground.portal() + "." + EVIL,
                        EVIL + "." + ground.portal(),
                        "tidak-ada." + ground.portal(),
                        "a.b.c." + ground.portal(),
                        ground.portal() + ".localhost")) {
            for (String path : List.of("/", "/berita", "/papan", "/unit", "/masuk")) {
                RawClient.Answer answer = client.get(host, path);

                assertThat(answer.status()).as(host + path).isIn(404, 421);
                assertThat(answer.text()).as(host + path).doesNotContain(EVIL);
            }
        }
    }

    @Test
    void a_name_that_is_no_name_is_refused() {
        for (String host :
                List.of(
                        "a@" + ground.portal(),
                        "..",
                        "%00",
                        ground.portal() + "/x",
                        "a b",
                        "[::1")) {
            assertThat(client.get(host, "/").status()).as(host).isBetween(400, 421);
        }
    }

    @Test
    void case_dot_and_port_make_no_other_site() {
        String host = ground.host(ground.unit);
        String told = client.get(host, "/kontak").text();
        for (String written : List.of(host.toUpperCase(), host + ":" + port, host + ":1")) {
            RawClient.Answer answer = client.get(written, "/kontak");
            assertThat(answer.status()).as(written).isIn(200, 301, 308);
            if (answer.status() == 200) {
                assertThat(answer.text()).as(written).isEqualTo(told);
            }
        }
    }

    @Test
    void headers_of_proxies_that_nobody_trusts_change_nothing() {
        String host = ground.host(ground.unit);
        for (String path : List.of("/", "/berita", "/kontak", "/pejabat")) {
            String told = client.get(host, path).text();
            RawClient.Answer tricked =
                    client.get(
                            host,
                            path,
                            "X-Forwarded-Host: " + EVIL,
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-Port: 666",
                            "X-Forwarded-Prefix: /jahat",
                            "X-Host: " + EVIL,
                            "X-Original-URL: /kerja",
                            "X-Rewrite-URL: /kerja",
                            "Forwarded: host=" + EVIL + ";proto=https");
            assertThat(tricked.text()).as(path).isEqualTo(told).doesNotContain(EVIL);
        }
    }

    @Test
    void an_absolute_target_does_not_lead_to_another_site_than_it_names() {
        String host = ground.host(ground.unit);
        RawClient.Answer evil = client.get(host, "http://" + EVIL + "/");
        RawClient.Answer user = client.get(host, "http://" + host + "@" + EVIL + "/");

        for (RawClient.Answer answer : List.of(evil, user)) {
            assertThat(answer.status()).isIn(400, 404, 421);
            assertThat(Ground.alive(answer.text())).isEmpty();
            assertThat(answer.header("Location")).isEmpty();
        }
        String after = client.get(host, "/").text();
        assertThat(after).contains(ground.unit.name()).doesNotContain(EVIL);
    }

    @Test
    void two_hosts_in_one_request_are_refused() {
        RawClient.Answer answer = client.get(ground.host(ground.unit), "/", "Host: " + EVIL);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void the_back_office_is_not_on_the_sites_of_units() {
        for (String path : List.of("/kerja", "/kerja/berita", "/masuk", "/kerja/media")) {
            RawClient.Answer answer = client.get(ground.host(ground.unit), path);

            assertThat(answer.status()).as(path).isIn(301, 302, 303, 307, 308, 404);
            assertThat(answer.header("Location")).as(path).doesNotContain(ground.unit.slug() + ".");
        }
    }
}
