package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Stories;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A unit fills its site on a phone; citizens find it there, on the portal and by searching. */
@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.platform.web.limits.on=false",
            "pendopo.identity.tries-per-address=10000"
        })
@Import(People.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalJourney {
    private static final CityCode CITY = new CityCode("35.73");
    private static final long BUDGET = 150_000;

    /** Where the list stands among the editor's tools. */
    private static final int LIST = 3;

    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private People people;
    @LocalServerPort private int port;

    private Browser browser;
    private Unit unit;

    @BeforeAll
    void begin_a_city_with_news() {
        directory.found(CITY, Actor.system());
        unit =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .findFirst()
                        .orElseThrow();
        Instant at = Instant.parse("2026-11-20T05:00:00Z");
        for (String title : List.of("Posyandu keliling dimulai", "Taman kota ditanami")) {
            newsroom.importStory(Stories.of(unit, StoryKind.NEWS, title, at), Actor.system());
        }
        newsroom.importStory(
                Stories.of(
                        unit,
                        StoryKind.FIELD_WORK,
                        "Perbaikan saluran air",
                        at,
                        "",
                        List.of(),
                        Optional.of(60),
                        Optional.empty()),
                Actor.system());
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_unit_fills_its_site_and_citizens_find_it() {
        try (Visitor phone = browser.phone()) {
            signIn(phone);
            Page page = see(phone, portal("/kerja/situs/isi"), "sites-office");
            page.locator("a[href$='/baru/layanan']").last().click();
            check(phone, "sites-form");
            page.locator("#f-title").fill("Surat keterangan sehat");
            page.locator("#f-about-editor").fill("Untuk melamar kerja.");
            page.locator("#f-about-editor").press("End");
            page.locator("#f-about-editor").press("Enter");
            page.locator(".p-tools button").nth(LIST).click();
            page.keyboard().type("Berlaku satu bulan");
            check(phone, "sites-form-editor");
            page.locator("#f-requirements").fill("KTP\nPas foto");
            page.locator("#f-cost").fill("Tanpa biaya");
            page.locator("#f-duration").fill("1 hari");
            page.locator("#f-where").fill("Loket 2");
            page.locator("button[value=publish]").click();
            page.locator(".p-notice[role=status]").waitFor();
            check(phone, "sites-office-filled");
            for (String path : List.of("profil", "informasi", "agenda", "dokumen")) {
                see(
                        phone,
                        portal("/kerja/situs/isi/" + unit.id() + "/baru/" + path),
                        "sites-form-" + path);
            }
        }
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                for (String path :
                        List.of(
                                "/layanan",
                                "/layanan/surat-keterangan-sehat",
                                "/informasi-publik",
                                "/profil",
                                "/agenda",
                                "/cari?q=saluran")) {
                    see(visitor, site(path), "sites-unit" + path.replaceAll("\\W+", "-"));
                }
                assertThat(
                                visitor.open(site("/layanan/surat-keterangan-sehat"))
                                        .locator(".s-body ul li")
                                        .first()
                                        .textContent())
                        .isEqualTo("Berlaku satu bulan");
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() ->
                                visitor.open(portal("/cari?q=posyandu")).locator("mark").count()
                                        > 0);
                check(visitor, "sites-search");
                see(visitor, portal("/cari?q=posyanud"), "sites-search-near");
                see(visitor, portal("/"), "sites-portal");
                assertThat(visitor.weight()).isLessThan(BUDGET);
                see(visitor, portal("/berita"), "sites-portal-news");
                see(visitor, portal("/layanan"), "sites-portal-services");
                visitor.open(portal("/peta/kegiatan")).locator("path.p-area").first().waitFor();
                check(visitor, "sites-portal-map");
            }
        }
    }

    private void signIn(Visitor visitor) {
        FormClient signedIn =
                people.signedIn(
                        people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()), port);
        visitor.withCookie(portal("/"), "pendopo_session", signedIn.cookie("pendopo_session"));
    }

    private static Page see(Visitor visitor, URI address, String name) {
        Page page = visitor.open(address);
        check(visitor, name);
        return page;
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot(name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI portal(String path) {
        return URI.create("http://" + host() + ":" + port + path);
    }

    private URI site(String path) {
        return URI.create("http://" + unit.slug() + "." + host() + ":" + port + path);
    }

    private String host() {
        return directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
    }
}
