package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People.Person;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.handover.UnitOperators;
import id.pendopo.identity.invitation.Invite;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.mail.QueuedLetter;
import id.pendopo.platform.web.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithPeople
class InvitationIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final Map<String, String> ANSWER =
            Map.of("name", "Sari Contoh", "password", People.PASSWORD);

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private Invite invite;
    @Autowired private AccountRepository accounts;
    @Autowired private UnitOperators operators;
    @Autowired private Mailer mailer;
    @Autowired private MovableClock clock;
    @LocalServerPort private int port;
    private UnitId unit;

    @BeforeEach
    void found_the_city() {
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(1).id();
    }

    @Test
    void a_link_makes_one_account_and_works_once() {
        String link = invited(newMail());

        assertThat(answered(link).location()).isEqualTo("/kerja");
        assertThat(answered(link).words()).contains("sudah diterima");
    }

    @Test
    void of_many_answers_at_once_one_is_taken() throws Exception {
        String link = invited(newMail());
        Callable<FormClient.Answer> answer = () -> answered(link);
        try (var threads = Executors.newFixedThreadPool(4)) {
            long taken =
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> answer).toList()).stream()
                            .filter(done -> done.resultNow().location().equals("/kerja"))
                            .count();

            assertThat(taken).isEqualTo(1);
        }
    }

    @Test
    void a_link_dies_of_age() {
        String link = invited(newMail());

        clock.advance(Duration.ofDays(7));

        assertThat(answered(link).words()).contains("lewat waktunya");
    }

    @Test
    void an_invented_link_says_nothing() {
        assertThat(new FormClient(port).get("/undangan/" + UUID.randomUUID()).words())
                .contains("tidak dikenal");
    }

    @Test
    void a_new_link_replaces_the_old_one() {
        Mail mail = newMail();
        String old = invited(mail);

        String fresh = invited(mail);

        assertThat(answered(old).words()).contains("dibatalkan");
        assertThat(answered(fresh).location()).isEqualTo("/kerja");
    }

    @Test
    void a_weak_password_is_sent_back_with_the_reason() {
        FormClient client = new FormClient(port);
        String link = invited(newMail());
        client.get(link);

        FormClient.Answer answer =
                client.post(link, Map.of("name", "Sari Contoh", "password", "katasandi12345"));

        assertThat(answer.words()).contains("terlalu umum");
        assertThat(answered(link).location()).isEqualTo("/kerja");
    }

    @Test
    void who_chose_english_reads_letters_and_pages_in_it_on_every_device() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient here = people.signedIn(person, port);
        assertThat(here.get("/kerja/saya").page().select("html").attr("lang")).isEqualTo("id");

        assertThat(here.post("/kerja/saya/bahasa", Map.of("bahasa", "en")).location())
                .isEqualTo("/kerja/saya");

        assertThat(here.get("/kerja/saya").words()).contains("Your language is saved");
        FormClient elsewhere = people.signedIn(person, port);
        assertThat(elsewhere.get("/kerja/saya").page().select("html").attr("lang")).isEqualTo("en");
        elsewhere.get("/bahasa/id");
        assertThat(elsewhere.get("/kerja/saya").page().select("html").attr("lang")).isEqualTo("id");
        var visitor = new FormClient(port);
        visitor.get("/masuk");
        visitor.post("/masuk/lupa", Map.of("mail", person.mail()));
        assertThat(letterTo(person.mail())).startsWith("Dear Orang Contoh");
    }

    @Test
    void the_language_is_chosen_with_the_first_password() {
        Mail mail = newMail();
        String link = invited(mail);
        var client = new FormClient(port);
        client.get("/bahasa/en");
        FormClient.Answer form = client.get(link);
        assertThat(form.page().select("[name=bahasa][checked]").val()).isEqualTo("en");

        client.post(
                link,
                Map.of(
                        "name", "Sari Contoh",
                        "bahasa", "en",
                        "password", "sembilan gajah berenang"));

        assertThat(accounts.find(mail).orElseThrow().reads()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_language_that_is_none_changes_nothing() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient client = people.signedIn(person, port);

        client.post("/kerja/saya/bahasa", Map.of("bahasa", "xx"));

        assertThat(accounts.find(person.id()).orElseThrow().language()).isEmpty();
    }

    @Test
    void a_forgotten_password_is_set_anew_once_and_ends_all_sessions() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient before = people.signedIn(person, port);
        var client = new FormClient(port);
        client.get("/masuk");
        FormClient.Answer known = client.post("/masuk/lupa", Map.of("mail", person.mail()));
        FormClient.Answer unknown = client.post("/masuk/lupa", Map.of("mail", newMail().value()));

        assertThat(unknown.words()).isEqualTo(known.words());
        String link = linkIn(letterTo(person.mail()), "/masuk/lupa/");
        client.get(link);
        Map<String, String> fresh = Map.of("password", "sembilan gajah berenang");
        assertThat(client.post(link, fresh).location()).isEqualTo("/masuk");
        assertThat(client.post(link, fresh).words()).contains("sudah dipakai");
        assertThat(before.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void changing_the_password_signs_out_all_other_devices() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient phone = people.signedIn(person, port);
        FormClient desk = people.signedIn(person, port);

        FormClient.Answer changed =
                desk.post(
                        "/kerja/saya/sandi",
                        Map.of("present", People.PASSWORD, "password", "sembilan gajah berenang"));

        assertThat(changed.location()).isEqualTo("/kerja/saya");
        assertThat(desk.get("/kerja").status()).isEqualTo(200);
        assertThat(phone.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void a_hand_over_ends_the_predecessor_when_the_successor_accepts() {
        Person operator = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient client = people.signedIn(operator, port);
        Mail successor = newMail();
        String page = "/kerja/serah-terima/" + unit;
        client.get(page);
        FormClient.Answer begun =
                client.post(
                        page,
                        Map.of(
                                "predecessor", operator.id().toString(),
                                "mail", successor.value(),
                                "ending", "AT_ACCEPTANCE"));
        String link = linkIn(begun.page().select("#f-link").val(), "/undangan/");
        assertThat(client.get("/kerja").status()).isEqualTo(200);

        answered(link);

        assertThat(client.get("/kerja").status()).isEqualTo(303);
        Account now = accounts.find(successor).orElseThrow();
        assertThat(operators.history(unit))
                .anyMatch(r -> r.account().equals(now.id()) && r.now(clock.instant()))
                .anyMatch(r -> r.account().equals(operator.id()) && !r.now(clock.instant()));
    }

    @Test
    void a_hand_over_at_once_ends_the_predecessor_at_once() {
        Person operator = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient client = people.signedIn(operator, port);
        String page = "/kerja/serah-terima/" + unit;
        client.get(page);

        client.post(
                page,
                Map.of(
                        "predecessor", operator.id().toString(),
                        "mail", newMail().value(),
                        "ending", "AT_ONCE"));

        assertThat(client.get("/kerja").status()).isEqualTo(303);
    }

    private FormClient.Answer answered(String link) {
        var client = new FormClient(port);
        client.get(link);
        client.get("/masuk");
        return client.post(link, ANSWER);
    }

    private String invited(Mail mail) {
        var office = new Office(Role.UNIT_OPERATOR, CITY.value(), Optional.of(unit));
        return switch (invite.invite(mail, "", office, Actor.system(), Optional.empty())) {
            case Invite.Outcome.Invited invited -> invited.path();
            case Invite.Outcome.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private String letterTo(String mail) {
        return mailer.latest(20).stream()
                .filter(letter -> letter.letter().to().equals(mail))
                .map(QueuedLetter::letter)
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static String linkIn(String text, String prefix) {
        Matcher link = Pattern.compile(Pattern.quote(prefix) + "[\\w-]+").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    private static Mail newMail() {
        return new Mail("baru-" + UUID.randomUUID() + "@contoh.id");
    }
}
