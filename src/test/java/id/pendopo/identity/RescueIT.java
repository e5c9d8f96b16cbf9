package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People.Person;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditEntry;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.mail.Mailer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithPeople
class RescueIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode ELSEWHERE = new CityCode("35.74");
    private static final String FRESH = "sembilan gajah berenang";

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private AuditTrail audit;
    @Autowired private Mailer mailer;
    @Autowired private MovableClock clock;
    @LocalServerPort private int port;
    private Unit unit;

    @BeforeEach
    void found_the_city() {
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(1);
    }

    @Test
    void a_password_link_works_once_ends_all_sessions_and_its_owner_is_told() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
        FormClient before = people.signedIn(person, port);
        FormClient administrator = administrator();

        String link = link(administrator, person);
        assertThat(before.get("/kerja").words()).contains("membuat tautan kata sandi");
        FormClient.Answer first = chosen(link);
        FormClient.Answer second = chosen(link);

        assertThat(first.location()).isEqualTo("/masuk");
        assertThat(second.words()).contains("sudah dipakai");
        assertThat(before.get("/kerja").status()).isEqualTo(303);
        assertThat(entered(person, FRESH).location()).isEqualTo("/kerja");
        assertThat(subjectsTo(person)).contains("Tautan kata sandi untuk akun Pendopo Anda");
        assertThat(acts(person))
                .containsSubsequence(
                        "identity.account.password-reset", "identity.account.password-link-made");
    }

    @Test
    void a_password_link_dies_of_age_and_by_a_newer_one() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
        FormClient administrator = administrator();
        String old = link(administrator, person);
        String newer = link(administrator, person);

        assertThat(chosen(old).words()).contains("lewat waktunya");
        clock.advance(Duration.ofHours(24));

        assertThat(chosen(newer).words()).contains("lewat waktunya");
    }

    @Test
    void kominfo_needs_its_code_after_a_password_link_as_before() {
        Person person = people.of(Role.EDITOR, CITY.value());
        String link = link(administrator(), person);

        chosen(link);

        assertThat(entered(person, FRESH).location()).startsWith("/masuk/kode");
    }

    @Test
    void who_lost_the_telephone_sets_up_codes_anew_after_a_reset_and_is_told() {
        Person person = people.of(Role.EDITOR, CITY.value());
        FormClient before = people.signedIn(person, port);
        FormClient administrator = administrator();
        administrator.get("/kerja/akun/" + person.id());

        administrator.post("/kerja/akun/" + person.id() + "/setel-ulang-kode", Map.of());

        assertThat(before.get("/kerja").status()).isEqualTo(303);
        assertThat(entered(person, People.PASSWORD).location()).startsWith("/masuk/pasang");
        assertThat(subjectsTo(person))
                .contains("Kode sekali pakai akun Pendopo Anda disetel ulang");
        assertThat(acts(person)).contains("identity.account.second-step-dropped");
    }

    @Test
    void nobody_rescues_oneself_past_another_administrator() {
        Person self = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
        FormClient administrator = people.signedIn(self, port);
        String account = "/kerja/akun/" + self.id();
        administrator.get(account);

        administrator.post(account + "/tautan-sandi", Map.of());
        assertThat(administrator.get(account).words()).contains("akun Anda sendiri");
        administrator.post(account + "/setel-ulang-kode", Map.of());

        assertThat(administrator.get(account).words()).contains("akun Anda sendiri");
        assertThat(acts(self)).isEmpty();
    }

    @Test
    void an_administrator_of_another_city_makes_no_link() {
        directory.found(ELSEWHERE, Actor.system());
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
        FormClient stranger =
                people.signedIn(people.of(Role.CITY_ADMINISTRATOR, ELSEWHERE.value()), port);
        stranger.get("/kerja/akun");

        FormClient.Answer answer =
                stranger.post("/kerja/akun/" + person.id() + "/tautan-sandi", Map.of());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(acts(person)).isEmpty();
    }

    private FormClient administrator() {
        return people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
    }

    private String link(FormClient administrator, Person person) {
        administrator.get("/kerja/akun/" + person.id());
        FormClient.Answer answer =
                administrator.post("/kerja/akun/" + person.id() + "/tautan-sandi", Map.of());
        String link = answer.page().select("#f-link").val();
        assertThat(link).as(answer.words()).contains("/masuk/lupa/");
        assertThat(administrator.get("/kerja/akun/" + person.id()).body()).doesNotContain(link);
        return link.replaceAll("^https?://[^/]+", "");
    }

    private FormClient.Answer chosen(String link) {
        var client = new FormClient(port);
        client.get("/masuk");
        client.get(link);
        return client.post(link, Map.of("password", FRESH));
    }

    private FormClient.Answer entered(Person person, String password) {
        var client = new FormClient(port);
        client.get("/masuk");
        return client.post("/masuk", Map.of("mail", person.mail(), "password", password));
    }

    private List<String> acts(Person person) {
        return audit.historyOf("identity.account", person.id(), 20).stream()
                .map(AuditEntry::act)
                .toList();
    }

    private List<String> subjectsTo(Person person) {
        return mailer.latest(50).stream()
                .filter(letter -> letter.letter().to().equals(person.mail()))
                .map(letter -> letter.letter().subject())
                .toList();
    }
}
