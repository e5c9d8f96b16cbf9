package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import id.pendopo.directory.Channel;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** The demo as its visitors see it: samples are really read, judged and shown with their proof. */
@PendopoIT
@ActiveProfiles("demo")
@TestPropertySource(
        properties = {
            "pendopo.demo.sample-port=0",
            "pendopo.publishing.practice.port=0",
            "pendopo.platform.web.limits.on=false",
            "pendopo.identity.tries-per-address=10000"
        })
@Import(People.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsJourney {
    private static final CityCode CITY = new CityCode("35.73");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ENOUGH = 3;

    /** A sample that is read and has much to repair. */
    private static final String SILENT = "disporapar.";

    @Autowired private People people;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit judged;
    private URI audited;

    /** Somebody watches the board fill; the page asks for itself, nobody reloads it. */
    @BeforeAll
    void watch_the_first_visits() {
        browser = Browser.open();
        try (Visitor visitor = browser.desk()) {
            signIn(visitor, Role.ASSESSOR);
            Page page = visitor.open(address("/kerja/pengamatan"));
            page.waitForFunction(
                    "() => document.querySelector('#semua-situs').value >= " + ENOUGH,
                    null,
                    new WaitForFunctionOptions().setTimeout(PATIENCE.toMillis()));
            visitor.assertContent();
            Channel site =
                    directory.websites(CITY).stream()
                            .filter(c -> c.address().getHost().startsWith(SILENT))
                            .findFirst()
                            .orElseThrow();
            judged = directory.unit(site.unit()).orElseThrow();
            audited = site.address();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() ->
                            visitor.open(address("/unit/" + judged.slug() + "/rapor"))
                                            .locator(".p-repairs")
                                            .count()
                                    == 1);
        }
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void everybody_follows_a_score_down_to_its_proof() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                see(visitor, "/", "front");
                see(visitor, "/papan", "board");
                see(visitor, "/unit/" + judged.slug(), "unit");
                Page page = see(visitor, "/unit/" + judged.slug() + "/rapor", "card");
                page.locator("a[href$='rincian=semua']").click();
                page.waitForURL("**/rapor?rincian=semua");
                check(visitor, "card-whole");
                page.locator("a[href*='/bukti/']").first().click();
                page.waitForURL("**/bukti/*");
                check(visitor, "evidence");
                page.locator("a[href*='/kunjungan/']").first().click();
                page.waitForURL("**/kunjungan/*");
                check(visitor, "visit");
                assertThat(page.locator("tbody tr").count()).isPositive();
            }
        }
    }

    @Test
    void everybody_reads_how_it_is_measured_and_sees_the_map() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Page page = see(visitor, "/bantuan/ukuran", "help");
                page.locator("main a[href^='/bantuan/ukuran/']").first().click();
                page.waitForURL("**/bantuan/ukuran/*");
                check(visitor, "help-one");
                page = visitor.open(address("/peta"));
                page.locator("path.p-area").first().waitFor();
                check(visitor, "map");
            }
        }
    }

    @Test
    void an_operator_sees_the_own_card_and_asks_for_a_visit() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor, people.of(Role.UNIT_OPERATOR, CITY.value(), judged.id().value()));
                Page page = see(visitor, "/kerja/rapor", "own-card");
                assertThat(page.locator("h1").textContent()).isEqualTo(judged.name());
                page = see(visitor, "/kerja/pengamatan/" + judged.id(), "watch-unit");
                page.locator("form[action$='/amati'] button").click();
                page.locator(".p-notice[role=status]").waitFor();
                check(visitor, "observe-now");
                page.locator("main a[href*='/kunjungan/']").first().click();
                page.waitForURL("**/kunjungan/*");
                check(visitor, "kept-visit");
                page.locator("main tbody td a").first().click();
                page.locator("iframe").waitFor();
                assertThat(page.locator("iframe").getAttribute("sandbox")).isEmpty();
                page.frameLocator("iframe").locator("h1, h2, p").first().waitFor();
                visitor.screenshot("views-kept");
                visitor.assertFits();
            }
        }
    }

    @Test
    void those_who_judge_and_lead_have_their_pages() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor, Role.ASSESSOR);
                see(visitor, "/kerja/pengamatan", "watch");
                see(visitor, "/kerja/papan", "marking");
                see(visitor, "/kerja/papan/" + judged.id() + "/nilai", "marks");
                see(visitor, "/kerja/rubrik", "rubrics");
                see(visitor, "/kerja/rubrik/spbe/2018", "rubric");
            }
        }
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor, Role.LEADER);
                see(visitor, "/kerja/pimpinan", "leader");
            }
        }
    }

    @Test
    void an_audit_writes_a_page_that_serves_every_reader(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("rapor.html");
        Process audit =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "id.pendopo.Pendopo",
                                "audit",
                                audited.toString(),
                                "--allow-local",
                                "--delay=0",
                                "--max-pages=12",
                                "--html=" + report)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(folder.resolve("errors").toFile())
                        .start();

        assertThat(audit.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Page page = visitor.open(report.toUri());
                page.locator("details").last().locator("summary").click();
                check(visitor, "audit");
            }
        }
    }

    private Page see(Visitor visitor, String path, String name) {
        Page page = visitor.open(address(path));
        check(visitor, name);
        return page;
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("views-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private void signIn(Visitor visitor, Role role) {
        signIn(visitor, people.of(role, CITY.value()));
    }

    private void signIn(Visitor visitor, People.Person person) {
        FormClient client = people.signedIn(person, port);
        visitor.withCookie(address("/"), "pendopo_session", client.cookie("pendopo_session"));
    }

    private URI address(String path) {
        return URI.create("http://malang.localhost:" + port + path);
    }
}
