package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Stories;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A unit's site as its visitors see it, and its settings as the city does. */
@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@Import(People.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitesJourney {
    private static final CityCode CITY = new CityCode("35.73");
    private static final long HEAVIEST = 150_000;
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit unit;
    private String portal;

    @BeforeAll
    void fill_a_site() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        portal = directory.city(CITY).flatMap(City::host).orElseThrow();
        unit =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .findFirst()
                        .orElseThrow();
        directory.appoint(
                unit,
                new OfficialDraft(
                        "Dr. Ratna Puspitasari, M.Kes.",
                        "Kepala Dinas",
                        true,
                        false,
                        Optional.of(LocalDate.of(2024, 1, 2)),
                        Optional.empty()),
                Actor.system());
        for (int i = 1; i <= 14; i++) {
            publish(StoryKind.NEWS, "Warga mendapat layanan kesehatan gratis di balai RW " + i, i);
        }
        publish(StoryKind.ANNOUNCEMENT, "Jadwal imunisasi bulan Desember", 20);
        newsroom.importStory(
                Stories.of(
                        unit,
                        StoryKind.FIELD_WORK,
                        "Perbaikan saluran air di kelurahan",
                        AT,
                        "",
                        List.of(),
                        Optional.of(65),
                        Optional.empty()),
                Actor.system());
        newsroom.importStory(
                Stories.of(
                        unit,
                        StoryKind.VIDEO,
                        "Sehari bersama petugas",
                        AT,
                        "https://www.youtube.com/watch?v=abcdefghijk",
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                Actor.system());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void everybody_finds_their_way_on_a_units_site() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                see(visitor, "/", "site-front");
                see(visitor, "/berita", "site-news");
                visitor.page().locator("a[rel=next]").click();
                visitor.page().waitForURL("**/berita?setelah=*");
                check(visitor, "site-news-older");
                visitor.page().locator(".s-card a").first().click();
                visitor.page().waitForURL("**/berita/*");
                check(visitor, "site-story");
                see(visitor, "/kegiatan/perbaikan-saluran-air-di-kelurahan", "site-work");
                see(visitor, "/video/sehari-bersama-petugas", "site-film");
                assertThat(visitor.page().locator("iframe").count()).isZero();
                see(visitor, "/pengumuman", "site-announcements");
                see(visitor, "/galeri", "site-empty");
                see(visitor, "/pejabat", "site-officials");
                see(visitor, "/kontak", "site-contact");
                see(visitor, "/pengaduan", "site-complaints");
            }
        }
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_units_name() {
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(site("/berita/tidak-ada"));
            visitor.forgive();
            visitor.screenshot("site-missing");
            visitor.assertFits();
            visitor.assertAccessible();
            assertThat(page.locator("header").first().innerText()).contains(unit.name());
        }
    }

    @Test
    void the_menu_opens_without_a_script() {
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(site("/"));
            page.locator(".s-drop summary").click();
            page.locator(".s-drop nav a[href='/pejabat']").click();
            page.waitForURL("**/pejabat");
            assertThat(page.locator(".s-drop a[aria-current=page]").textContent())
                    .isEqualTo("Pejabat");
        }
    }

    @Test
    void the_city_says_how_a_unit_is_reached_and_the_site_shows_it() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                var person = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
                visitor.withCookie(
                        address("/"),
                        "pendopo_session",
                        people.signedIn(person, port).cookie("pendopo_session"));
                visitor.open(address("/kerja/situs"));
                check(visitor, "office-sites");
                Page page = visitor.open(address("/kerja/situs/" + unit.id()));
                check(visitor, "office-site");
                page.locator("#f-address").fill("Jalan Simpang 45");
                page.locator("#f-telephone").fill("+62 341 406878");
                page.locator("#f-mail").fill("dinkes@kota-contoh.go.id");
                page.locator("form.p-form button").first().click();
                page.waitForSelector(".p-notice");
                page.locator("#f-host").fill("bukan domain");
                page.locator("form.p-form button").last().click();
                page.waitForSelector(".p-notice.p-bad");
                visitor.open(address("/kerja/situs/bagian"));
                check(visitor, "office-sections");
                page = visitor.open(site("/kontak"));
                assertThat(page.locator("footer").innerText()).contains("+62 341 406878");
                check(visitor, "site-contact-filled");
            }
        }
    }

    @Test
    void the_city_closes_a_site_with_a_reason_and_opens_it_again() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                var person = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
                visitor.withCookie(
                        address("/"),
                        "pendopo_session",
                        people.signedIn(person, port).cookie("pendopo_session"));
                Page page = visitor.open(address("/kerja/situs/" + unit.id()));
                page.locator("a[href$='/tutup']").click();
                page.waitForURL("**/tutup");
                check(visitor, "office-close");
                page.locator("#f-reason").fill("Unit ini digabung. Datanglah ke balai kota.");
                page.locator("button[value=close]").click();
                page.waitForSelector(".p-notice.p-warn");
                check(visitor, "office-closed");
                page = visitor.open(site("/"));
                visitor.forgive();
                assertThat(page.locator("#isi").innerText()).contains("Datanglah ke balai kota");
                visitor.screenshot("site-closed");
                visitor.assertFits();
                visitor.assertAccessible();
                visitor.open(site("/video/sehari-bersama-petugas"));
                check(visitor, "site-closed-story");
                page = visitor.open(address("/kerja/situs/" + unit.id()));
                page.locator("button[value=open]").click();
                page.waitForSelector("a[href$='/tutup']");
                visitor.open(site("/"));
                check(visitor, "site-opened");
            }
        }
    }

    @Test
    void the_city_says_where_holes_are_reported() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                var person = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
                visitor.withCookie(
                        address("/"),
                        "pendopo_session",
                        people.signedIn(person, port).cookie("pendopo_session"));
                Page page = visitor.open(address("/kerja/situs/keamanan"));
                check(visitor, "office-security");
                page.locator("#f-contact").fill("keamanan@kota.example");
                page.locator("#f-expires").fill(LocalDate.now().plusMonths(6).toString());
                page.locator("form.p-form button").click();
                page.waitForSelector(".p-notice.p-good");
                check(visitor, "office-security-kept");
                page = visitor.open(address("/.well-known/security.txt"));
                assertThat(page.content()).contains("Contact: mailto:keamanan@kota.example");
            }
        }
    }

    private void publish(StoryKind kind, String title, int hours) {
        newsroom.importStory(
                Stories.of(unit, kind, title, AT.minusSeconds(3_600L * hours)), Actor.system());
    }

    private void see(Visitor visitor, String path, String name) {
        visitor.open(site(path));
        assertThat(visitor.weight()).as("weight of %s", path).isLessThan(HEAVIEST);
        check(visitor, name);
    }

    private void check(Visitor visitor, String name) {
        visitor.screenshot(name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI site(String path) {
        return URI.create("http://%s.%s:%d%s".formatted(unit.slug(), portal, port, path));
    }

    private URI address(String path) {
        return URI.create("http://%s:%d%s".formatted(portal, port, path));
    }
}
