package id.pendopo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.Browser;
import id.pendopo.fixture.Visitor;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.identity.secret.Totp;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Coming in, one's own account, other people's accounts, and handing a unit over. */
@WithPeople
@TestPropertySource(properties = "pendopo.first.city=35.74")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityJourney {
    private static final CityCode CITY = new CityCode("35.74");
    private static final String LONG_NAME =
            "Prof. Dr. Ir. R. Aj. Siti Kartikawati Wulandari Sastrodiningrat-Hadikusumowardoyo, M.Si.";

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private InstantSource clock;
    @LocalServerPort private int port;
    private Browser browser;
    private Unit unit;

    @BeforeAll
    void open() {
        browser = Browser.open();
        CityRegister register = directory.register(CITY).orElseThrow();
        unit = register.unit("dinas-pendidikan").orElseThrow();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void every_page_serves_every_reader_at_both_sizes() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor, people.of(Role.CITY_ADMINISTRATOR, CITY.value()));
                see(visitor, "/kerja", "home");
                see(visitor, "/kerja/akun", "accounts");
                see(visitor, "/kerja/akun?peran=CITY_ADMINISTRATOR&sort=-masuk", "accounts-sorted");
                see(visitor, "/kerja/kunci-api", "keys");
                see(visitor, "/kerja/undangan", "invitations");
                see(visitor, "/kerja/undangan/baru", "invite");
                see(visitor, "/kerja/peran", "roles");
                see(visitor, "/kerja/saya", "mine");
                see(visitor, "/kerja/serah-terima", "hand-overs");
                see(visitor, "/kerja/serah-terima/" + unit.id(), "hand-over");
                Page page = visitor.open(address("/kerja/akun"));
                page.locator("main tbody a").first().click();
                check(visitor, "account");
            }
        }
    }

    @Test
    void a_wrong_password_and_a_wrong_code_are_told_kindly() {
        People.Person person = people.of(Role.EDITOR, CITY.value());
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(address("/kerja/unit"));
            assertThat(page.url()).contains("/masuk?lanjut=");
            check(visitor, "sign-in");

            enter(page, person.mail(), "bukan kata sandinya");
            check(visitor, "sign-in-refused");
            assertThat(page.locator(".p-errors").textContent()).contains("tidak cocok");
            assertThat(page.locator("#f-mail").inputValue()).isEqualTo(person.mail());

            enter(page, person.mail(), People.PASSWORD);
            check(visitor, "code");
            page.locator("#f-code").fill("123");
            submit(page);
            check(visitor, "code-refused");

            page.locator("#f-code").fill(Totp.code(person.key().orElseThrow(), clock.instant()));
            submit(page);
            assertThat(page.url()).endsWith("/kerja/unit");
            visitor.assertContent();
        }
    }

    @Test
    void who_forgot_the_password_or_holds_an_old_link_is_told_what_to_do() {
        try (Visitor visitor = browser.phone()) {
            Page page = visitor.open(address("/masuk"));
            page.locator("main a[href='/masuk/lupa']").click();
            check(visitor, "forgotten");
            visitor.open(address("/masuk/lupa/tiada"));
            check(visitor, "forgotten-gone");
            visitor.open(address("/undangan/tiada"));
            check(visitor, "invitation-unknown");
        }
    }

    @Test
    void an_operator_is_invited_with_a_long_name_and_comes_in() {
        try (Visitor admin = browser.phone();
                Visitor invited = browser.phone()) {
            signIn(admin, people.of(Role.CITY_ADMINISTRATOR, CITY.value()));
            Page page = admin.open(address("/kerja/undangan/baru"));
            page.locator("#f-mail").fill("tanpa-alamat");
            page.locator("main form.p-form").evaluate("form => form.noValidate = true");
            submit(page);
            check(admin, "invite-refused");

            page.locator("#f-mail").fill("operator.panjang@contoh.id");
            page.locator("#f-name").fill("<b>" + LONG_NAME.substring(0, 60) + "</b>");
            page.locator("input[name=role][value=UNIT_OPERATOR]").check();
            page.locator("#f-unit").selectOption(unit.id().toString());
            submit(page);
            check(admin, "invited");
            String link = page.locator("#f-link").inputValue();
            admin.open(address("/kerja/undangan"));
            check(admin, "invitations-open");

            Page offer = invited.open(URI.create(link));
            check(invited, "offer");
            offer.locator("#f-name").fill(LONG_NAME);
            offer.locator("#f-password").fill("sembilan layang layang putus");
            submit(offer);
            assertThat(offer.url()).endsWith("/kerja");
            assertThat(offer.locator(".p-person").textContent()).contains("Operator unit");
            check(invited, "home-operator");
            invited.open(address("/kerja/saya"));
            check(invited, "mine-operator");
            invited.open(URI.create(link));
            check(invited, "offer-used");

            admin.open(address("/kerja/akun?q=panjang"));
            check(admin, "accounts-long-name");
            page.locator("main tbody a").first().click();
            check(admin, "account-long-name");
        }
    }

    @Test
    void a_unit_is_handed_over_in_one_step() {
        People.Person operator = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
        try (Visitor visitor = browser.phone()) {
            signIn(visitor, operator);
            Page page = visitor.open(address("/kerja/serah-terima"));
            assertThat(page.url()).endsWith(unit.id().toString());
            check(visitor, "hand-over-own");
            page.locator("#f-mail").fill(operator.mail());
            submit(page);
            check(visitor, "hand-over-refused");
            page.locator("#f-mail").fill("pengganti@contoh.id");
            submit(page);
            assertThat(page.locator("#f-link").inputValue()).contains("/undangan/");
            check(visitor, "handed-over");
        }
    }

    @Test
    void a_key_is_made_shown_once_and_revoked() {
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor, people.of(Role.CITY_ADMINISTRATOR, CITY.value()));
                Page page = visitor.open(address("/kerja/kunci-api/baru"));
                check(visitor, "key-form");
                page.locator("main form.p-form").evaluate("form => form.noValidate = true");
                submit(page);
                check(visitor, "key-refused");
                assertThat(page.locator(".p-errors").textContent()).contains("paling sedikit satu");

                page.locator("#f-label").fill("Situs " + LONG_NAME.substring(0, 60));
                page.locator("#f-place").selectOption(unit.id().toString());
                page.locator("input[name=permission][value='unit.edit-own']").check();
                submit(page);
                assertThat(page.locator("#f-secret").inputValue()).startsWith("pendopo_");
                check(visitor, "key-made");
                page.locator("main a.btn").last().click();
                check(visitor, "keys-filled");

                page.locator("main tbody details summary").first().click();
                check(visitor, "key-revoking");
                page.locator("main tbody details form button").first().click();
                assertThat(page.locator("main").textContent()).contains("Kunci dicabut");
                check(visitor, "key-revoked");
            }
        }
    }

    @Test
    void an_administrator_hands_over_a_password_link() {
        People.Person operator = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
        for (Visitor visitor : List.of(browser.phone(), browser.desk())) {
            try (visitor) {
                signIn(visitor, people.of(Role.CITY_ADMINISTRATOR, CITY.value()));
                Page page = visitor.open(address("/kerja/akun/" + operator.id()));
                page.locator("summary", new Page.LocatorOptions().setHasText("tanpa email"))
                        .click();
                check(visitor, "account-rescue");
                page.locator("form[action$='/tautan-sandi'] button").click();
                assertThat(page.locator("#f-link").inputValue()).contains("/masuk/lupa/");
                check(visitor, "password-link");
            }
        }
        try (Visitor visitor = browser.phone()) {
            signIn(visitor, operator);
            visitor.open(address("/kerja"));
            check(visitor, "home-told");
        }
    }

    private void see(Visitor visitor, String path, String name) {
        visitor.open(address(path));
        check(visitor, name);
    }

    private static void check(Visitor visitor, String name) {
        visitor.screenshot("identity-" + name);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.assertContent();
    }

    private static void enter(Page page, String mail, String password) {
        page.locator("#f-mail").fill(mail);
        page.locator("#f-password").fill(password);
        submit(page);
    }

    private static void submit(Page page) {
        page.locator("main form.p-form button[type=submit]").first().click();
    }

    private void signIn(Visitor visitor, People.Person person) {
        String session = people.signedIn(person, port).cookie("pendopo_session");
        visitor.withCookie(address("/"), "pendopo_session", session);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
