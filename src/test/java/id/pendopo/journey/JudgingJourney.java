package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.pendopo.assessment.SeenSites;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Those who judge: they bring a rubric of their own, mark what only people can, close a period. */
@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.observatory.active=false",
            "pendopo.observatory.only-under=contoh.localhost"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgingJourney {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String RUBRIC =
            """
            id: own
            version: "%s"
            title: {id: Rubrik juri, en: Jury's rubric}
            source: {id: Keputusan juri, en: Decision of the jury}
            aspects:
              - id: seen
                title: {id: Yang diukur mesin, en: Measured}
                weight: 40
                children:
                  - {id: reach, title: {id: Terbaca, en: Readable}, weight: 40, indicator: reach.share}
              - id: judged
                title: {id: Yang dinilai orang, en: Judged by people}
                weight: 60
                children:
                  - {id: sop, title: {id: Ada SOP penanganan aduan, en: Procedure for complaints}, weight: 20, kind: yes-no}
                  - {id: looks, title: {id: Tata rupa yang serasi, en: Pleasing looks}, weight: 40, kind: 1-7, source: Keputusan juri}
            bands:
              - {id: good, title: {id: Baik, en: Good}, from: 60}
              - {id: poor, title: {id: Kurang, en: Poor}, from: 0}
            """;

    private static final String CUT =
            """
            () => [...document.querySelectorAll('.p-thumb > ul > li > a > span')]
              .filter(e => e.offsetParent && (e.scrollWidth > e.clientWidth + 1
                || e.getClientRects().length > e.textContent.trim().split(' ').length))
              .map(e => e.textContent).join()
            """;

    private static final WaitForOptions GONE =
            new WaitForOptions().setState(WaitForSelectorState.DETACHED);

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private Browser browser;
    private SeenSites sites;
    private Unit unit;

    @BeforeAll
    void a_city_with_two_seen_sites() {
        browser = Browser.open();
        directory.found(CITY, Actor.system());
        List<Unit> units = directory.units(CITY);
        unit = units.get(1);
        sites = new SeenSites(db);
        for (Unit seen : units.subList(1, 3)) {
            sites.visit(
                    CITY,
                    seen.id(),
                    Instant.parse("2020-03-15T03:00:00Z"),
                    Map.of("reach.share", 0.9, "domain.go-id", 1.0));
        }
    }

    /** Others read the same database: they expect the shipped rubric and no visits. */
    @AfterAll
    void close() {
        FormClient assessor = people.signedIn(people.of(Role.ASSESSOR, CITY.value()), port);
        assessor.get("/kerja/rubrik/website/2026.2");
        assessor.post("/kerja/rubrik/website/2026.2/pakai", Map.of());
        sites.clear();
        browser.close();
    }

    @Test
    void a_jury_brings_its_rubric_marks_and_closes_a_period() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                String name = visitor.size();
                FormClient client = people.signedIn(people.of(Role.ASSESSOR, CITY.value()), port);
                visitor.withCookie(
                        address("/"), "pendopo_session", client.cookie("pendopo_session"));
                bringRubric(visitor, name);
                mark(visitor);
                closePeriod(visitor, "Triwulan pertama " + name, "own " + name);
            }
        }
    }

    private void bringRubric(Visitor visitor, String version) {
        Page page = visitor.open(address("/kerja/rubrik"));
        String text = RUBRIC.formatted(version);
        upload(
                page,
                text.replace("weight: 60\n", "weight: 50\n")
                        .replace("reach.share", "reach.everything")
                        .replace("kind: 1-7", "kind: 1-9")
                        .replace(", en: Good}", "}"));
        assertThat(page.locator("main table").first().locator("tbody tr").count())
                .isGreaterThanOrEqualTo(4);
        check(visitor, "rubric-faulty");

        upload(page, text);
        page.waitForURL("**/kerja/rubrik/own/" + version);
        check(visitor, "rubric-added");
        page.locator("form[action$='/pakai'] button").click();
        page.locator("main form[action$='/pakai']").waitFor(GONE);
        check(visitor, "rubric-chosen");
    }

    private static void upload(Page page, String text) {
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "rubrik.yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form[enctype] button").click();
        page.waitForLoadState();
    }

    private void mark(Visitor visitor) {
        Page page = visitor.open(address("/kerja/papan"));
        check(visitor, "marking");
        page = visitor.open(address("/kerja/papan/" + unit.id() + "/nilai"));
        check(visitor, "mark-list");
        page.locator("main a[href$='/nilai/sop']").click();
        page.waitForURL("**/nilai/sop");
        check(visitor, "mark-yes-no");
        page.locator("input[name=value][value='1']").check();
        page.locator("main form button").click();
        page.locator(".p-errors").first().waitFor();
        check(visitor, "mark-without-proof");
        page.locator("input[name=proof]").fill("https://unit.contoh.go.id/sop-aduan");
        page.locator("textarea").fill("SOP bertanggal 2 Januari, ditandatangani kepala dinas.");
        page.locator("main form button").click();
        page.waitForURL("**/nilai");
        check(visitor, "mark-given");
        page.locator("main a[href$='/nilai/looks']").click();
        page.waitForURL("**/nilai/looks");
        check(visitor, "mark-graded");
        page.locator("input[name=value][value='6']").check();
        page.locator("main form button").click();
        page.waitForURL("**/nilai");
        assertThat(page.locator("main tbody").textContent()).contains("6");
        page = visitor.open(address("/unit/" + unit.slug() + "/rapor?rincian=semua"));
        check(visitor, "card-marked");
        assertThat(page.locator("a[href='https://unit.contoh.go.id/sop-aduan']").count())
                .isEqualTo(1);
    }

    private void closePeriod(Visitor visitor, String name, String rubric) {
        Page page = visitor.open(address("/kerja/periode"));
        check(visitor, "period-list");
        page.locator("main a[href='/kerja/periode/baru']").click();
        page.waitForURL("**/periode/baru");
        check(visitor, "period-new");
        page.locator("input[name=starts]").fill("2020-03-31");
        page.locator("input[name=ends]").fill("2020-01-01");
        page.locator("form[action='/kerja/periode/baru']").evaluate("f => f.noValidate = true");
        page.locator("main form button").click();
        page.locator(".p-errors").waitFor();
        check(visitor, "period-faulty");
        page.locator("input[name=name]").fill(name);
        page.locator("input[name=starts]").fill("2020-01-01");
        page.locator("input[name=ends]").fill("2020-03-31");
        page.locator("select[name=rubric]").selectOption(rubric);
        page.locator("main form button").click();
        page.locator("main a[href$='/buka']").waitFor();
        check(visitor, "period-prepared");
        step(visitor, "/nama", "period-rename");
        page.locator("input[name=name]").fill(name + ", tahap akhir");
        page.locator("main form button").click();
        page.locator("main a[href$='/buka']").waitFor();
        step(visitor, "/buka", "period-open");
        page.locator("main form button").click();
        page.locator("main a[href$='/bekukan']").waitFor();
        check(visitor, "period-opened");
        step(visitor, "/bekukan", "period-freeze");
        page.locator("main form button").click();
        page.locator("main a[href$='/hasil.csv']").waitFor();
        check(visitor, "period-result");
        assertThat(page.locator("main tbody tr").first().textContent()).contains(unit.name());
        visitor.open(address("/kerja/periode"));
        check(visitor, "period-list-frozen");
    }

    private void step(Visitor visitor, String end, String picture) {
        visitor.page().locator("main a[href$='" + end + "']").click();
        visitor.page().waitForURL("**" + end);
        check(visitor, picture);
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("judging-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
        assertThat(visitor.page().evaluate(CUT)).as("cut labels of the bottom bar").isEqualTo("");
    }

    private URI address(String path) {
        return URI.create("http://malang.localhost:" + port + path);
    }
}
