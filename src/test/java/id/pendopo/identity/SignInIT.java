package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.fixture.RawClient;
import id.pendopo.identity.People.Person;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.secret.Totp;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@WithPeople
class SignInIT {
    private static final String CITY = "35.73";
    @Autowired private People people;
    @Autowired private MovableClock clock;
    @Autowired private AccountRepository accounts;
    @Autowired private TransactionOperations transactions;
    @LocalServerPort private int port;

    @Test
    void an_operator_enters_with_the_password_alone() {
        FormClient visitor = people.signedIn(operator(), port);

        assertThat(visitor.get("/kerja").status()).isEqualTo(200);
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_other_sites() {
        FormClient.Answer page = new FormClient(port).get("/masuk");

        assertThat(page.headers().get("set-cookie"))
                .startsWith("pendopo_session=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void the_session_id_changes_at_the_sign_in() {
        Person person = operator();
        var visitor = new FormClient(port);
        visitor.get("/masuk");
        String before = visitor.cookie("pendopo_session");

        visitor.post("/masuk", Map.of("mail", person.mail(), "password", People.PASSWORD));

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("pendopo_session")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_and_back_to_the_page() {
        Person person = operator();
        var visitor = new FormClient(port);

        FormClient.Answer sent = visitor.get("/kerja/saya?x=1");
        visitor.get(sent.location());
        FormClient.Answer entered =
                visitor.post(
                        "/masuk",
                        Map.of(
                                "mail",
                                person.mail(),
                                "password",
                                People.PASSWORD,
                                "lanjut",
                                "/kerja/saya?x=1"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).isEqualTo("/masuk?lanjut=%2Fkerja%2Fsaya%3Fx%3D1");
        assertThat(entered.location()).isEqualTo("/kerja/saya?x=1");
    }

    @Test
    void never_leads_to_another_host() {
        Person person = operator();
        for (String evil :
                new String[] {
                    "//jahat.example",
                    "https://jahat.example/kerja",
                    "/\\jahat.example",
                    "/kerja/../..//jahat.example",
                    "javascript:alert(1)",
                    "/keluar"
                }) {
            var visitor = new FormClient(port);
            visitor.get("/masuk");

            FormClient.Answer entered =
                    visitor.post(
                            "/masuk",
                            Map.of(
                                    "mail",
                                    person.mail(),
                                    "password",
                                    People.PASSWORD,
                                    "lanjut",
                                    evil));

            assertThat(entered.location()).as(evil).isEqualTo("/kerja");
        }
    }

    @Test
    void a_form_of_another_site_is_refused() {
        Person person = operator();
        var visitor = new FormClient(port);
        visitor.get("/masuk");

        FormClient.Answer answer =
                visitor.postForged(
                        "/masuk", Map.of("mail", person.mail(), "password", People.PASSWORD));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(visitor.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void an_unknown_mail_and_a_wrong_password_look_the_same() {
        Person person = operator();

        FormClient.Answer wrong = attempt(person.mail(), "salah salah salah");
        FormClient.Answer unknown =
                attempt("tiada-" + UUID.randomUUID() + "@contoh.id", "salah salah");

        assertThat(wrong.status()).isEqualTo(unknown.status());
        assertThat(wrong.words()).isEqualTo(unknown.words()).contains("tidak cocok");
    }

    @Test
    void too_many_tries_shut_the_door_for_known_and_unknown_mails_alike() {
        Person person = operator();
        String unknown = "tiada-" + UUID.randomUUID() + "@contoh.id";
        for (int i = 0; i < 5; i++) {
            attempt(person.mail(), "salah salah salah");
            attempt(unknown, "salah salah salah");
        }

        FormClient.Answer right = attempt(person.mail(), People.PASSWORD);
        FormClient.Answer strange = attempt(unknown, People.PASSWORD);

        assertThat(right.words()).contains("Terlalu banyak percobaan");
        assertThat(strange.words()).isEqualTo(right.words());
        clock.advance(Duration.ofMinutes(2));
        assertThat(attempt(person.mail(), People.PASSWORD).location()).isEqualTo("/kerja");
    }

    @Test
    void tries_side_by_side_win_no_more_than_their_number() throws Exception {
        Person person = operator();
        Callable<String> guess = () -> attempt(person.mail(), "salah salah salah").words();
        try (var threads = Executors.newFixedThreadPool(12)) {
            long looked =
                    threads.invokeAll(IntStream.range(0, 24).mapToObj(i -> guess).toList()).stream()
                            .filter(answer -> answer.resultNow().contains("tidak cocok"))
                            .count();

            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void kominfo_is_asked_for_a_code_that_works_once() {
        Person person = people.of(Role.EDITOR, CITY);
        FormClient first = halfway(person);
        FormClient second = halfway(person);
        String code = Totp.code(person.key().orElseThrow(), clock.instant());

        assertThat(first.get("/kerja").status()).isEqualTo(303);
        first.get("/masuk/kode");
        second.get("/masuk/kode");
        assertThat(first.post("/masuk/kode", Map.of("code", code)).location()).isEqualTo("/kerja");
        assertThat(second.post("/masuk/kode", Map.of("code", code)).words())
                .contains("sudah dipakai");
        assertThat(second.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void codes_can_not_be_guessed_at_leisure() {
        Person person = people.of(Role.EDITOR, CITY);
        FormClient visitor = halfway(person);
        visitor.get("/masuk/kode");
        for (int i = 0; i < 5; i++) {
            visitor.post("/masuk/kode", Map.of("code", "00000" + i));
        }

        String right = Totp.code(person.key().orElseThrow(), clock.instant());

        assertThat(visitor.post("/masuk/kode", Map.of("code", right)).words())
                .contains("Terlalu banyak percobaan");
    }

    @Test
    void kominfo_without_codes_sets_them_up_before_anything_else() {
        Person person = people.withoutCodes(Role.LEADER, CITY);
        FormClient visitor = halfway(person);

        assertThat(visitor.get("/kerja").status()).isEqualTo(303);
        FormClient.Answer page = visitor.get("/masuk/pasang");
        byte[] key = key(page.page().select("details code").text());
        assertThat(visitor.get("/masuk/pasang/qr.svg").body()).startsWith("<svg");
        FormClient.Answer codes =
                visitor.post("/masuk/pasang", Map.of("code", Totp.code(key, clock.instant())));

        String paper = codes.page().select(".p-codes li").first().text();
        assertThat(visitor.get("/kerja").status()).isEqualTo(200);
        FormClient later = halfway(person);
        later.get("/masuk/kode");
        assertThat(later.post("/masuk/kode", Map.of("code", paper.toLowerCase())).location())
                .isEqualTo("/kerja");
        FormClient again = halfway(person);
        again.get("/masuk/kode");
        assertThat(again.post("/masuk/kode", Map.of("code", paper)).status()).isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session() {
        FormClient visitor = people.signedIn(operator(), port);
        visitor.get("/kerja");

        visitor.post("/keluar", Map.of());

        assertThat(visitor.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void a_sign_in_ends_after_its_longest_time_even_in_use() {
        FormClient visitor = people.signedIn(operator(), port);

        clock.advance(Duration.ofHours(12));

        assertThat(visitor.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void a_locked_account_is_out_at_the_next_click() {
        Person person = operator();
        FormClient visitor = people.signedIn(person, port);

        transactions.executeWithoutResult(
                status -> accounts.move(person.id(), AccountStatus.LOCKED));

        assertThat(visitor.get("/kerja").status()).isEqualTo(303);
        assertThat(attempt(person.mail(), People.PASSWORD).words()).contains("dikunci");
    }

    private Person operator() {
        return people.of(Role.UNIT_OPERATOR, CITY, UUID.randomUUID());
    }

    @Test
    void an_address_with_an_empty_segment_leads_quietly_on() {
        Person person = people.without();
        var visitor = new FormClient(port);
        visitor.get("/masuk?lanjut=/kerja//unit");

        FormClient.Answer entered =
                visitor.post(
                        "/masuk",
                        Map.of(
                                "mail",
                                person.mail(),
                                "password",
                                People.PASSWORD,
                                "lanjut",
                                "/kerja//unit"));

        assertThat(entered.location()).isEqualTo("/kerja");
        var raw = new RawClient(port);
        RawClient.Answer tidied = raw.get("127.0.0.1", "//kerja//unit///?q=a//b");
        assertThat(tidied.status()).isEqualTo(301);
        assertThat(tidied.header("Location")).isEqualTo("/kerja/unit/?q=a//b");
        assertThat(raw.get("127.0.0.1", "//evil.example/x").header("Location"))
                .isEqualTo("/evil.example/x");
        assertThat(raw.ask("POST", "127.0.0.1", "/masuk//", "Content-Length: 0").status())
                .isEqualTo(404);
    }

    private FormClient.Answer attempt(String mail, String password) {
        var visitor = new FormClient(port);
        visitor.get("/masuk");
        return visitor.post("/masuk", Map.of("mail", mail, "password", password));
    }

    private FormClient halfway(Person person) {
        var visitor = new FormClient(port);
        visitor.get("/masuk");
        visitor.post("/masuk", Map.of("mail", person.mail(), "password", People.PASSWORD));
        return visitor;
    }

    private static byte[] key(String base32) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = new StringBuilder();
        for (char c : base32.replace(" ", "").toCharArray()) {
            bits.append(
                    String.format("%5s", Integer.toBinaryString(alphabet.indexOf(c)))
                            .replace(' ', '0'));
        }
        byte[] key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return key;
    }
}
