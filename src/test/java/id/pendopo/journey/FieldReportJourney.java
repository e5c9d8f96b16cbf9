package id.pendopo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.picture.Photos;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A day's work, from the phone of who did it to everywhere the public looks. */
@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldReportJourney {
    private static final CityCode CITY = new CityCode("35.74");
    private static final String TITLE = "Gorong-gorong Jalan Mawar lancar lagi";
    private static final String RETURNED = "Sebutkan panjang saluran yang dikerjakan.";
    private static final List<String> STAGES = List.of("BEFORE", "DURING", "AFTER");

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private Browser browser;
    private RawClient client;
    private Unit unit;
    private String portal;

    @BeforeAll
    void open() {
        browser = Browser.open();
        client = new RawClient(port);
        unit = directory.unit(CITY, "kelurahan-mangunharjo").orElseThrow();
        portal = directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void a_field_report_goes_from_a_phone_over_the_desk_to_everywhere_the_public_looks() {
        try (Visitor operator = browser.phone();
                Visitor editor = browser.desk()) {
            signIn(operator, Role.UNIT_OPERATOR);
            signIn(editor, Role.EDITOR);

            String home = send(operator);
            giveBack(editor, home);
            mend(operator, home);
            publish(editor, home);
        }
        try (Visitor phone = browser.phone();
                Visitor desk = browser.desk()) {
            for (Visitor visitor : List.of(phone, desk)) {
                seenOnTheSite(visitor);
                seenOnThePortal(visitor);
            }
        }
        seenByMachines();
    }

    private String send(Visitor operator) {
        Page page = operator.open(at("/kerja/kirim"));
        page.setInputFiles(
                "#f-photos",
                new FilePayload[] {photo("satu", 1200), photo("dua", 1201), photo("tiga", 1202)});
        assertThat(page.locator(".n-photo-state.n-good")).hasCount(3);
        for (int i = 0; i < STAGES.size(); i++) {
            Locator photo = page.locator(".n-photo").nth(i);
            photo.locator("[data-part=alt]").fill("Saluran di Jalan Mawar, foto " + (i + 1));
            photo.locator("[data-part=stage]").selectOption(STAGES.get(i));
        }
        page.locator("input[name=kind][value=FIELD_WORK]").check();
        page.fill("#f-what", "Membersihkan gorong-gorong yang tersumbat");
        page.click("#n-more > summary");
        page.fill("#f-who", "Petugas kelurahan dan 30 warga");
        page.fill("#f-result", "Air mengalir lancar");
        page.fill("#f-place", "Jalan Mawar RW 05");
        page.locator("details:has(#f-latitude) > summary").click();
        page.fill("#f-latitude", "-7.7460");
        page.fill("#f-longitude", "113.2160");
        page.click("#n-part-of > summary");
        page.fill("#f-progress", "100");
        assertThat(page.locator("#n-state")).containsText("Tersimpan.");
        operator.screenshot("field-report");
        operator.assertFits();
        operator.assertAccessible();
        page.click("button[value=send]");
        page.waitForURL(Pattern.compile(".*/kerja/berita/[0-9a-f-]{36}"));
        assertThat(page.locator("main img[src*='/kerja/media/']")).hasCount(3);
        assertThat(page.locator(".p-badge").first()).containsText("Diajukan");
        return URI.create(page.url()).getPath();
    }

    private void giveBack(Visitor editor, String home) {
        Page page = editor.open(at("/kerja/meja"));
        assertThat(page.locator("main")).containsText("gorong-gorong");
        editor.screenshot("field-report-desk");
        editor.open(at(home));
        page.locator("summary:has-text('Ambil atau tugaskan')").click();
        page.locator("form[action$='/tugaskan'] button").click();
        page.locator("summary:has-text('Kembalikan')").click();
        page.fill("#f-alasan", RETURNED);
        page.locator("form[action$='/kembalikan'] button").click();
        page.locator(".p-badge:has-text('Dikembalikan')").first().waitFor();
    }

    private void mend(Visitor operator, String home) {
        Page page = operator.open(at(home));
        assertThat(page.locator("main")).containsText(RETURNED);
        operator.screenshot("field-report-returned");
        operator.assertFits();
        operator.open(at(home + "/tulis"));
        page.fill("#f-judul", TITLE);
        Locator text = page.locator(".p-writing");
        text.click();
        text.pressSequentially("Saluran sepanjang 120 meter dibersihkan. ");
        page.locator(".p-formact button[type=submit]").click();
        page.waitForURL("**" + home);
        page.locator("form[action$='/ajukan'] button").click();
        page.locator(".p-badge:has-text('Diajukan')").first().waitFor();
    }

    private void publish(Visitor editor, String home) {
        Page page = editor.open(at(home));
        page.locator("summary:has-text('Ambil atau tugaskan')").click();
        page.locator("form[action$='/tugaskan'] button").click();
        page.locator("form[action$='/setujui'] button").click();
        page.locator("form[action$='/terbitkan'] button").click();
        page.locator(".p-badge:has-text('Terbit')").first().waitFor();
        editor.screenshot("field-report-published");
        editor.assertContent();
    }

    private void seenOnTheSite(Visitor visitor) {
        Page page = visitor.open(site("/kegiatan"));
        assertThat(page.locator("main")).containsText(TITLE);
        page.locator("main a:has-text('" + TITLE + "')").first().click();
        page.waitForURL(Pattern.compile(".*/kegiatan/gorong-gorong.*"));
        assertThat(page.locator("main")).containsText("120 meter");
        assertThat(page.locator("main")).containsText("100");
        assertThat(page.locator("main img[src*='/media/']")).hasCount(3);
        check(visitor, "story");
        visitor.open(site("/"));
        assertThat(page.locator("main")).containsText(TITLE);
        check(visitor, "front");
    }

    private void seenOnThePortal(Visitor visitor) {
        Page page = visitor.open(URI.create("http://" + portal + ":" + port + "/"));
        assertThat(page.locator("main")).containsText(TITLE);
        check(visitor, "portal");
        visitor.open(URI.create("http://" + portal + ":" + port + "/peta/kegiatan"));
        assertThat(page.locator("main")).containsText(TITLE);
        check(visitor, "map");
        visitor.open(URI.create("http://" + portal + ":" + port + "/cari?q=gorong-gorong"));
        assertThat(page.locator("main")).containsText(TITLE);
        check(visitor, "search");
    }

    private void seenByMachines() {
        String host = unit.slug() + "." + portal;
        for (String path : List.of("/atom.xml", "/kegiatan/atom.xml", "/rss.xml")) {
            assertThat(client.get(host, path).text()).as(path).contains(TITLE);
        }
        assertThat(client.get(portal, "/atom.xml").text()).contains(TITLE);
        assertThat(client.get(portal, "/peta/kegiatan.geojson").text()).contains(TITLE);
        String maps = client.get(host, "/sitemap.xml").text();
        var month = Pattern.compile("/sitemap-cerita-[0-9-]{7}\\.xml").matcher(maps);
        assertThat(month.find()).as(maps).isTrue();
        assertThat(client.get(host, month.group()).text())
                .contains("/kegiatan/gorong-gorong-jalan-mawar-lancar-lagi");
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("field-report-" + name);
        visitor.assertFits();
        visitor.assertContent();
        visitor.assertAccessible();
    }

    private void signIn(Visitor visitor, Role role) {
        People.Person person =
                role.ofUnit()
                        ? people.of(role, CITY.value(), unit.id().value())
                        : people.of(role, CITY.value());
        FormClient signed = people.signedIn(person, port);
        visitor.withCookie(at("/"), "pendopo_session", signed.cookie("pendopo_session"));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private URI site(String path) {
        return URI.create("http://" + unit.slug() + "." + portal + ":" + port + path);
    }

    private static FilePayload photo(String name, int width) {
        return new FilePayload(name + ".jpg", "image/jpeg", Photos.jpeg(width, 900));
    }
}
