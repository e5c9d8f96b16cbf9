package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A citizen complains, the desk routes it, a unit gives it back, another answers, twice. */
@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.observatory.active=false",
            "pendopo.observatory.only-under=contoh.localhost"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintJourney {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String WORDS =
            "Lampu jalan di gang kami mati sejak seminggu, anak-anak takut pulang mengaji. Hubungi 081234567890.";

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit transport;
    private Unit other;

    @BeforeAll
    void a_city() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        List<Unit> units = directory.units(CITY);
        transport =
                units.stream()
                        .filter(u -> u.name().contains("Perhubungan"))
                        .findFirst()
                        .orElseThrow();
        other =
                units.stream()
                        .filter(u -> u.name().contains("Kesehatan"))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_report_is_filed_on_a_phone_answered_reopened_answered_and_rated() {
        try (Visitor citizen = browser.phone();
                Visitor desk = as(browser.desk(), Role.DISPATCHER, null);
                Visitor wrong = as(browser.desk(), Role.UNIT_OPERATOR, other);
                Visitor right = as(browser.phone(), Role.UNIT_OPERATOR, transport)) {
            String code = file(citizen);
            String report = route(desk);
            giveBack(wrong, report);
            routeAgain(desk, report);
            answer(right, report, "Lampu sudah kami ganti.", "answered");
            reopen(citizen, code);
            answer(right, report, "Kabelnya yang putus, sudah disambung.", "answered-again");
            rate(citizen, code);
            readWhatIsPublic(citizen);
        }
    }

    private String file(Visitor citizen) {
        Page page = citizen.open(address("/pengaduan"));
        check(citizen, "start");
        page.locator("main a[href='/pengaduan/baru']").click();
        page.waitForURL("**/pengaduan/baru");
        check(citizen, "what");
        page.locator("main form").evaluate("f => f.noValidate = true");
        next(page);
        page.locator(".p-errors").waitFor();
        check(citizen, "what-missing");
        page.locator("textarea[name=kata]").fill(WORDS);
        next(page);
        page.locator("select[name=wilayah]").waitFor();
        check(citizen, "where");
        page.locator("input[name=patokan]").fill("Gang 3, depan musala");
        page.locator("select[name=wilayah]").selectOption("35.73.02.1004");
        next(page);
        page.locator("input[name=telepon]").waitFor();
        check(citizen, "who");
        page.locator("input[name=telepon]").fill("nomor saya");
        next(page);
        page.locator(".p-errors").waitFor();
        check(citizen, "who-faulty");
        page.locator("input[name=telepon]").fill("0812 3456 7890");
        next(page);
        page.locator(".p-code").waitFor();
        check(citizen, "filed");
        return page.locator(".p-code").textContent();
    }

    private String route(Visitor desk) {
        Page page = desk.open(address("/kerja/aduan"));
        check(desk, "queue");
        page.locator("main tbody a").first().click();
        page.locator("form[action$='/periksa']").waitFor();
        check(desk, "verify");
        assertThat(page.locator("textarea[name=kata]").inputValue()).doesNotContain("0812");
        page.locator("form[action$='/periksa'] button").click();
        page.locator("form[action$='/teruskan']").waitFor();
        check(desk, "route");
        assertThat(page.locator("form[action$='/teruskan'] input:checked").count()).isEqualTo(1);
        page.locator("form[action$='/teruskan'] input:checked").uncheck();
        page.locator("#f-unit-lain").selectOption(other.id().toString());
        page.locator("form[action$='/teruskan'] button").click();
        page.locator(".p-notice").first().waitFor();
        check(desk, "routed");
        return page.url();
    }

    private void giveBack(Visitor unit, String report) {
        Page page = unit.open(URI.create(report));
        page.locator("details:has(form[action$='/kembalikan']) summary").click();
        page.locator("#f-teks-kembalikan").fill("Penerangan jalan tugas Dinas Perhubungan.");
        page.locator("form[action$='/kembalikan'] button").click();
        page.waitForURL("**/kerja/aduan");
        check(unit, "given-back");
        unit.forgive();
        assertThat(page.navigate(report).status()).isEqualTo(404);
    }

    private void routeAgain(Visitor desk, String report) {
        Page page = desk.open(URI.create(report));
        check(desk, "came-back");
        page.locator("details:has(form[action$='/teruskan'])").evaluate("d => d.open = true");
        page.locator("input[name=unit][value='" + transport.id() + "']").check();
        page.locator("form[action$='/teruskan'] button").click();
        page.locator(".p-notice").first().waitFor();
    }

    private void answer(Visitor unit, String report, String text, String picture) {
        Page page = unit.open(URI.create(report));
        page.locator("#f-teks-jawab").fill(text);
        check(unit, picture);
        page.locator("form[action$='/jawab'] button").click();
        page.locator(".p-notice").first().waitFor();
        assertThat(page.locator("main").textContent()).contains(text);
    }

    private void reopen(Visitor citizen, String code) {
        Page page = follow(citizen, code);
        assertThat(page.locator("main").textContent()).contains("Lampu sudah kami ganti.");
        check(citizen, "followed");
        page.locator("#f-teks-belum").fill("Masih mati tadi malam.");
        page.locator("form[action$='/belum'] button").click();
        page.locator(".p-notice").waitFor();
        check(citizen, "reopened");
    }

    private void rate(Visitor citizen, String code) {
        Page page = follow(citizen, code);
        page.locator("input[name=bintang][value='4']").check();
        page.locator("form[action$='/nilai'] button").click();
        page.locator(".p-notice").waitFor();
        check(citizen, "rated");
        assertThat(page.url()).doesNotContain(code.substring(0, 4));
    }

    private void readWhatIsPublic(Visitor citizen) {
        Page page = citizen.open(address("/pengaduan/daftar?q=mengaji"));
        check(citizen, "list");
        page.locator("main .p-list a").first().click();
        page.waitForURL("**/pengaduan/20*");
        check(citizen, "public");
        assertThat(page.locator("main").textContent())
                .contains("Kabelnya yang putus")
                .doesNotContain("0812");
    }

    private Page follow(Visitor citizen, String code) {
        Page page = citizen.open(address("/pengaduan/ikuti"));
        page.locator("input[name=kode]").fill(code.toLowerCase());
        page.locator("main form button").click();
        page.locator(".p-timeline").waitFor();
        return page;
    }

    private static void next(Page page) {
        Locator form = page.locator("main form");
        form.evaluate("f => f.noValidate = true");
        form.locator("button").first().click();
    }

    private Visitor as(Visitor visitor, Role role, @Nullable Unit unit) {
        People.Person person =
                unit == null
                        ? people.of(role, CITY.value())
                        : people.of(role, CITY.value(), unit.id().value());
        FormClient client = people.signedIn(person, port);
        return visitor.withCookie(
                address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("complaint-" + name);
        visitor.assertContent();
        visitor.assertFits();
        visitor.assertAccessible();
    }

    private URI address(String path) {
        return URI.create("http://malang.localhost:" + port + path);
    }
}
