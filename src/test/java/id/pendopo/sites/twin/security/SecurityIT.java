package id.pendopo.sites.twin.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.twin.TwinCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityIT {
    private static final String PATH = "/.well-known/security.txt";

    @Autowired private ApplicationContext context;
    @Autowired private Directory directory;
    @Autowired private KeepSecurityContact keep;
    @LocalServerPort private int port;
    private TwinCity city;
    private City mine;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        mine = directory.city(city.code()).orElseThrow();
    }

    @Test
    void nothing_is_served_before_the_city_has_said_and_after_its_day() {
        LocalDate today = LocalDate.ofInstant(Instant.now(), mine.zone());
        assertThat(city.get(city.portal(), PATH).status()).isEqualTo(404);

        keep.keep(
                mine,
                new SecurityContact("mailto:csirt@kota.example", today.plusDays(30)),
                Actor.system());

        for (Site site : List.of(city.portal(), city.site(city.department(0)))) {
            RawClient.Answer answer = city.get(site, PATH);
            assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
            assertThat(answer.text())
                    .contains("Contact: mailto:csirt@kota.example\n")
                    .contains("Canonical: " + site.address(PATH) + "\n");
            assertThat(expires(answer)).isAfter(Instant.now());
        }

        keep.keep(
                mine,
                new SecurityContact("mailto:csirt@kota.example", today.minusDays(1)),
                Actor.system());

        assertThat(city.get(city.portal(), PATH).status()).isEqualTo(404);
    }

    private static Instant expires(RawClient.Answer answer) {
        return answer.text()
                .lines()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring("Expires: ".length())))
                .findFirst()
                .orElseThrow();
    }
}
