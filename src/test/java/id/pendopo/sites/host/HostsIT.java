package id.pendopo.sites.host;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.host.KeepHosts.Keeping;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostsIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode OTHER_CITY = new CityCode("35.74");

    @Autowired private Directory directory;
    @Autowired private KeepHosts keeping;
    @Autowired private HostRepository repository;
    @LocalServerPort private int port;

    private RawClient client;
    private List<Unit> units;
    private String portal;

    @BeforeAll
    void begin_two_cities() {
        directory.found(CITY, Actor.system());
        directory.found(OTHER_CITY, Actor.system());
        client = new RawClient(port);
        units =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .toList();
        portal = directory.city(CITY).flatMap(City::host).orElseThrow();
    }

    @Test
    void each_unit_has_its_site_on_a_host_of_its_own() {
        for (Unit unit : units.subList(0, 2)) {
            RawClient.Answer answer = client.get(host(unit), "/");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("<title>" + unit.name() + "</title>");
        }
    }

    @Test
    void the_same_path_is_the_units_on_its_host_and_the_citys_on_the_portal() {
        assertThat(client.get(host(units.get(0)), "/pejabat").status()).isEqualTo(200);
        assertThat(client.get(portal, "/pejabat").status()).isEqualTo(404);
    }

    @Test
    void nobodys_host_gets_nothing_of_anybody() {
        for (String host :
                List.of(
                        "tidakada." + portal,
                        "jahat.example",
                        host(units.get(0)) + ".jahat.example",
                        "a@" + portal,
                        portal + "%00.jahat.example",
                        "xn--" + portal)) {
            RawClient.Answer answer = client.get(host, "/berita");

            assertThat(answer.status()).as(host).isIn(400, 404, 421);
            assertThat(answer.text()).as(host).doesNotContain(units.get(0).name());
        }
    }

    @Test
    void the_office_and_pages_of_the_portal_lead_to_the_portals_host() {
        String host = host(units.get(0));

        for (String path : List.of("/kerja", "/masuk", "/papan", "/unit?q=dinas")) {
            RawClient.Answer answer = client.get(host, path);

            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(answer.header("Location"))
                    .isEqualTo("http://%s:%d%s".formatted(portal, port, path));
        }
        assertThat(client.ask("POST", host, "/masuk", "Content-Length: 0").status()).isEqualTo(404);
    }

    @Test
    void an_own_domain_answers_only_once_it_is_proven_and_then_leads() {
        Unit unit = units.get(2);
        String own = "sehat.localhost";
        assertThat(client.get(own, "/").status()).isEqualTo(404);

        assertThat(add(unit, own)).isEqualTo(Keeping.DONE);
        assertThat(client.get(own, "/").status()).as("not proven yet").isEqualTo(404);
        assertThat(keeping.prefer(found(own), Actor.system())).isEqualTo(Keeping.NOT_SEEN);

        assertThat(keeping.prove(found(own), Actor.system())).isEqualTo(Keeping.DONE);
        RawClient.Answer proven = client.get(own, "/kontak?x=1");
        assertThat(proven.status()).as("leads to the default host").isEqualTo(301);
        assertThat(proven.header("Location")).startsWith("http://" + host(unit));

        keeping.prefer(found(own), Actor.system());
        RawClient.Answer before = client.get(host(unit), "/kontak?x=1");
        assertThat(before.status()).isEqualTo(301);
        assertThat(before.header("Location"))
                .isEqualTo("http://%s:%d/kontak?x=1".formatted(own, port));
        assertThat(client.get("www." + own, "/").status()).isEqualTo(301);
        assertThat(client.get(own, "/kontak").text())
                .contains("rel=\"canonical\" href=\"http://%s:%d/kontak\"".formatted(own, port));

        keeping.remove(found(own), Actor.system());
        assertThat(client.get(own, "/").status()).isEqualTo(404);
        assertThat(client.get(host(unit), "/kontak").status()).isEqualTo(200);
    }

    @Test
    void nobody_takes_a_host_that_is_somebodys_already_or_can_be_nobodys() {
        Unit unit = units.get(1);

        assertThat(add(unit, portal)).isEqualTo(Keeping.TAKEN);
        assertThat(add(unit, host(units.get(0)))).isEqualTo(Keeping.TAKEN);
        assertThat(add(unit, "Sekali.Localhost.")).isEqualTo(Keeping.DONE);
        assertThat(add(units.get(0), "sekali.localhost")).isEqualTo(Keeping.TAKEN);
        for (String none :
                List.of(
                        "",
                        "localhost",
                        "127.0.0.1",
                        "[::1]",
                        "a b.id",
                        "-a.id",
                        "a..id",
                        "satu")) {
            assertThat(add(unit, none)).as(none).isEqualTo(Keeping.NO_HOST);
        }
    }

    @Test
    void a_domain_out_in_the_world_is_not_asked_where_nothing_may_leave() {
        add(units.get(1), "dinas.kota-contoh.go.id");

        assertThat(keeping.prove(found("dinas.kota-contoh.go.id"), Actor.system()))
                .isEqualTo(Keeping.NOT_ALLOWED);
        assertThat(found("dinas.kota-contoh.go.id").verified()).isEmpty();
    }

    private Keeping add(Unit unit, String host) {
        return keeping.add(CITY, Optional.of(unit.id()), host, Actor.system());
    }

    private OwnHost found(String host) {
        return repository.find(host).orElseThrow();
    }

    private String host(Unit unit) {
        return unit.slug() + "." + portal;
    }
}
