package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.TypedCode;
import id.pendopo.fixture.Visitor;
import id.pendopo.platform.start.NoticeLine;
import id.pendopo.platform.start.StartupNotice;
import id.pendopo.platform.web.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A fresh installation, from the first visit to the first day's work. One story in order. */
@PendopoIT
@TestPropertySource(properties = "pendopo.observatory.active=false")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstVisitJourney {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private List<StartupNotice> notices;
    @Autowired private MessageSource messages;
    @Autowired private Directory directory;
    @LocalServerPort private int port;
    private Browser browser;
    private String invitation = "";

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void the_first_page_leads_to_the_choice_of_a_city() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                Page page = visitor.open(address("/"));
                assertThat(page.url()).endsWith("/mulai");
                assertThat(page.locator("nav.p-sitenav a[href='/bantuan/ukuran']").count()).isOne();
                assertThat(page.locator("nav.p-sitenav a[href='/papan']").count()).isZero();
                assertThat(page.locator("nav.p-sitenav a[href='/unit']").count()).isZero();
                check(visitor, "begin");
                page.getByText("Jawa Timur").first().click();
                assertThat(page.locator("main a[href='/mulai/35.73']").count()).isOne();
                check(visitor, "begin-province");
                page.locator("main input[name=q]").fill("Tiada Kota Seperti Ini");
                page.locator("main form button[type=submit]").click();
                check(visitor, "begin-none");
                page.locator("main input[name=q]").fill("malang");
                page.locator("main form button[type=submit]").click();
                page.locator("main a[href='/mulai/35.73']").click();
                check(visitor, "begin-chosen");
            }
        }
    }

    @Test
    @Order(2)
    void without_the_code_from_the_console_nobody_founds_a_city() {
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(address("/mulai/35.73"));
            begin(page, "AAAA-BBBB", "bukan-alamat@kota");
            check(visitor, "begin-refused");
            assertThat(page.locator(".p-errors li").count()).isEqualTo(2);
        }
        assertThat(directory.cities()).isEmpty();
    }

    @Test
    @Order(4)
    void the_first_administrator_comes_in_through_invitation_password_and_code() {
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(address(invitation));
            check(visitor, "invitation");

            page.locator("#f-name").fill("Rahmawati Contoh, S.Kom.");
            page.locator("#f-password").fill("pendek");
            submit(page);
            check(visitor, "invitation-refused");

            page.locator("#f-password").fill("lima belas jangkrik bernyanyi");
            submit(page);
            assertThat(page.url()).endsWith("/masuk/pasang");
            check(visitor, "enrolment");

            page.locator("#f-code").fill("000000");
            submit(page);
            check(visitor, "enrolment-refused");

            page.locator("#f-code").fill(TypedCode.of(page));
            submit(page);
            assertThat(page.locator(".p-codes li").count()).isGreaterThan(5);
            check(visitor, "recovery-codes");

            page.locator("main a.btn").click();
            assertThat(page.url()).endsWith("/kerja");
            assertThat(page.locator(".p-person").textContent()).contains("Administrator kota");
            check(visitor, "home");
        }
    }

    @Test
    @Order(3)
    void of_two_who_begin_at_once_only_one_does() throws Exception {
        String code = code();
        var clients = List.of(new FormClient(port), new FormClient(port));
        clients.forEach(client -> client.get("/mulai/" + CITY));
        List<Callable<FormClient.Answer>> both =
                clients.stream()
                        .map(client -> (Callable<FormClient.Answer>) () -> begin(client, code))
                        .toList();

        List<String> ways = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both)) {
                ways.add(answer.get().location());
            }
        }

        assertThat(ways).hasSize(2).contains("/").anyMatch(way -> way.startsWith("/undangan/"));
        assertThat(directory.city(CITY)).isPresent();
        invitation = ways.stream().filter(way -> !way.equals("/")).findFirst().orElseThrow();
    }

    @Test
    @Order(5)
    void afterwards_nobody_begins_again() {
        try (Visitor visitor = browser.desk()) {
            Page page = visitor.open(address("/mulai/35.74"));
            assertThat(page.url()).doesNotContain("/mulai");
        }
        assertThat(notices.stream().flatMap(n -> n.lines(english()).stream()))
                .noneMatch(line -> line.text().contains("/mulai"));
    }

    private static FormClient.Answer begin(FormClient client, String code) {
        return client.post("/mulai/" + CITY, Map.of("code", code, "mail", "satu@contoh.go.id"));
    }

    private static void begin(Page page, String code, String mail) {
        page.locator("#f-code").fill(code);
        page.locator("#f-mail").fill(mail);
        submit(page);
    }

    private static void submit(Page page) {
        page.locator("main form.p-form button[type=submit]").click();
    }

    /** As the administrator reads it in the terminal. */
    private String code() {
        String label = english().of("identity.start.code");
        return notices.stream()
                .flatMap(notice -> notice.lines(english()).stream())
                .filter(line -> line.label().equals(label))
                .map(NoticeLine::text)
                .findFirst()
                .orElseThrow();
    }

    private Texts english() {
        return new Texts(messages, Locale.ENGLISH);
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("first-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
