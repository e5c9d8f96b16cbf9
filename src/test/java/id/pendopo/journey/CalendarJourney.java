package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The city plans and speaks with one voice: calendar, pillars, balance, single narrative. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarJourney {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit unit;

    @BeforeAll
    void a_city() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(7);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void plans_and_narratives_work_on_a_phone_and_at_a_desk() {
        for (Visitor visitor : new Visitor[] {browser.phone(), browser.desk()}) {
            try (visitor) {
                boolean phone = visitor.size().equals("360");
                as(visitor, people.of(Role.CITY_ADMINISTRATOR, CITY.value()));
                setUp(visitor);
                as(visitor, people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()));
                plan(visitor, "2028-02-0" + (phone ? "3" : "9"), phone);
                as(visitor, people.of(Role.EDITOR, CITY.value()));
                String narrative = give(visitor, "Siaga hujan " + visitor.size());
                as(visitor, people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()));
                adopt(visitor, narrative);
                as(visitor, people.of(Role.EDITOR, CITY.value()));
                visitor.open(address(narrative));
                check(visitor, "narrative-uptake");
                visitor.open(address("/kerja/narasi"));
                check(visitor, "narratives");
            }
        }
    }

    private void setUp(Visitor visitor) {
        Page page = visitor.open(address("/kerja/kalender/pengaturan?unit=" + unit.id()));
        page.locator("#f-pilar4").fill("Kamis kerja nyata");
        page.locator("form[action$='/pilar'] button").click();
        page.locator(".p-notice.p-good").waitFor();
        visitor.open(address("/kerja/kalender/pengaturan?unit=" + unit.id()));
        page.locator("#f-bidang").fill("Jalan\nJembatan");
        page.locator("form[action$='/bidang'] button").click();
        page.locator(".p-notice.p-good").waitFor();
        check(visitor, "settings");
        visitor.open(address("/kerja/kalender/imbang?unit=" + unit.id()));
        check(visitor, "balance");
        visitor.open(address("/kerja/kalender/imbang"));
        check(visitor, "balance-city");
    }

    private void plan(Visitor visitor, String day, boolean phone) {
        Page page = visitor.open(address("/kerja/kalender/rencana/baru?hari=" + day));
        check(visitor, "plan-new");
        page.locator("#f-judul").fill("Perbaikan jembatan gantung");
        page.locator("main form[action$='/baru'] button").click();
        page.locator("[data-day='" + day + "'] .c-item").waitFor();
        visitor.open(address("/kerja/kalender/rencana/baru?hari=" + day));
        page.locator("#f-judul").fill("Uji beban jembatan");
        page.locator("main form[action$='/baru'] button").click();
        page.locator("[data-day='" + day + "'] .c-clash").first().waitFor();
        check(visitor, "month");
        String next = day.substring(0, 8) + (phone ? "04" : "10");
        if (phone) {
            page.locator("[data-day='" + day + "'] summary").first().click();
            page.locator("[data-day='" + day + "'] input[type=date]").first().fill(next);
            page.locator("[data-day='" + day + "'] .c-move button").first().click();
        } else {
            page.locator("[data-day='" + day + "'] .c-item")
                    .first()
                    .dragTo(page.locator("[data-day='" + next + "']"));
        }
        page.locator("[data-day='" + next + "'] .c-item").waitFor();
        visitor.open(address("/kerja/kalender?pekan=" + day));
        check(visitor, "week");
        page.locator(".c-item a").first().click();
        page.locator("form[action$='/jadikan']").waitFor();
        check(visitor, "plan");
        visitor.open(address("/kerja/kalender/alamat"));
        page.locator("main form[action$='/alamat'] button").click();
        page.locator("#alamat").waitFor();
        assertThat(page.locator("#alamat").inputValue()).contains("/kalender/").endsWith(".ics");
        check(visitor, "feed");
    }

    private String give(Visitor visitor, String title) {
        Page page = visitor.open(address("/kerja/narasi/baru"));
        check(visitor, "narrative-new");
        page.locator("#f-judul").fill(title);
        page.locator("#f-isi").fill("Bersihkan saluran air.\n\nLapor bila ada genangan.");
        page.locator("#f-pesan").fill("Bersihkan saluran\nLapor genangan");
        page.locator("main form[action$='/baru'] button").click();
        page.locator("#serapan").waitFor();
        return URI.create(page.url()).getPath();
    }

    private void adopt(Visitor visitor, String narrative) {
        visitor.open(address("/kerja"));
        Page page = visitor.page();
        assertThat(page.locator("main").textContent()).contains("Siaga hujan " + visitor.size());
        visitor.open(address(narrative));
        check(visitor, "narrative-received");
        page.locator("form[action$='/pakai'] button").click();
        page.locator(".n-mine a[href^='/kerja/berita/']").waitFor();
        check(visitor, "narrative-adopted");
    }

    private void as(Visitor visitor, People.Person person) {
        FormClient client = people.signedIn(person, port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("calendar-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI address(String path) {
        return URI.create("http://malang.localhost:" + port + path);
    }
}
