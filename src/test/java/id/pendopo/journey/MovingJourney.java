package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.follow.FollowSite;
import id.pendopo.sites.wordpress.read.Recorded;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A unit moves in from WordPress and another is followed, in the back office. */
@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.platform.web.limits.on=false",
            "pendopo.sites.moving.allow-loopback=true",
            "pendopo.sites.moving.delay=0ms",
            "pendopo.sites.moving.active=false"
        })
@Import(People.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovingJourney {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private FollowSite follow;
    @LocalServerPort private int port;
    private final Recorded wordpress = new Recorded();
    private Browser browser;
    private String portal;
    private List<Unit> units;

    @BeforeAll
    void begin() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        portal = directory.city(CITY).flatMap(City::host).orElseThrow();
        units = directory.units(CITY);
        wordpress.whole();
    }

    @AfterAll
    void close() {
        browser.close();
        wordpress.close();
    }

    @Test
    void an_import_is_ordered_goes_on_by_itself_and_tells_what_did_not_come() {
        int next = 3;
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Unit unit = units.get(next++);
                signIn(visitor);
                Page page = visitor.open(address("/kerja/situs/impor?unit=" + unit.id()));
                check(visitor, "moves");
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-error");
                check(visitor, "moves-fault");
                page.locator("#f-address").fill(wordpress.server.at("/").toString());
                page.locator("form.p-form button").click();
                page.waitForSelector("#kemajuan");
                page.waitForSelector("#kemajuan:not([data-hx-get])");
                check(visitor, "move-done");
                assertThat(page.locator("#kemajuan progress").getAttribute("value"))
                        .isEqualTo(page.locator("#kemajuan progress").getAttribute("max"));
                assertThat(page.locator("#kemajuan").innerText())
                        .contains("Selesai", "Ditambahkan");
            }
        }
    }

    @Test
    void a_site_that_is_followed_shows_why_it_could_not_be_read() {
        int next = 6;
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Unit unit = units.get(next++);
                signIn(visitor);
                Page page = visitor.open(address("/kerja/situs/" + unit.id() + "/ikuti"));
                check(visitor, "follow");
                page.locator("#f-address").fill("bukan alamat");
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-error");
                page.locator("#f-address").fill(wordpress.server.at("/tidak-ada").toString());
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-notice");
                follow.all();
                page = visitor.open(address("/kerja/situs/" + unit.id() + "/ikuti"));
                assertThat(page.locator(".p-notice.p-bad").innerText()).contains("404");
                check(visitor, "follow-failed");
            }
        }
    }

    private void signIn(Visitor visitor) {
        var person = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
        visitor.withCookie(
                address("/"),
                "pendopo_session",
                people.signedIn(person, port).cookie("pendopo_session"));
    }

    private void check(Visitor visitor, String name) {
        visitor.screenshot(name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI address(String path) {
        return URI.create("http://%s:%d%s".formatted(portal, port, path));
    }
}
