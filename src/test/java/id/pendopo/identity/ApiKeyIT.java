package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People.Person;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@WithPeople
@TestPropertySource(properties = "pendopo.identity.key-requests=20")
class ApiKeyIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String KEYS = "/kerja/kunci-api";
    private static final String ME = "/api/v1/key";

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private AccountRepository accounts;
    @Autowired private TransactionOperations transactions;
    @Autowired private AuditTrail audit;
    @Autowired private MovableClock clock;
    @LocalServerPort private int port;
    private Unit unit;
    private Unit other;

    @BeforeEach
    void found_the_city() {
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(1);
        other = directory.units(CITY).get(2);
    }

    @Test
    void a_key_of_a_unit_reads_what_it_was_made_for_and_says_who_it_is() {
        FormClient operator = people.signedIn(operator(), port);
        String secret = made(operator, unit.id().toString(), "unit.edit-own", "30");

        FormClient.Answer me = asked(secret, ME);
        FormClient.Answer own = asked(secret, register(unit));

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body()).contains("\"permissions\":[\"unit.edit-own\"]", unit.id().toString());
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).contains("\"slug\":\"%s\"".formatted(unit.slug()));
        assertThat(own.headers()).containsEntry("cache-control", "no-store");
        assertThat(own.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_key_of_one_unit_does_not_open_another() {
        String secret =
                made(
                        people.signedIn(operator(), port),
                        unit.id().toString(),
                        "unit.edit-own",
                        "30");

        FormClient.Answer answer = asked(secret, register(other));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("urn:pendopo:problem:forbidden");
    }

    @Test
    void a_key_does_nothing_it_was_not_made_for() {
        FormClient administrator =
                people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        String secret = made(administrator, CITY.value(), "unit.edit-own", "30");

        assertThat(asked(secret, register(other)).status()).isEqualTo(200);
        assertThat(asked(secret, "/api/v1/register/units").status()).isEqualTo(403);
    }

    @Test
    void without_a_key_and_with_a_wrong_one_the_program_is_told_what_is_missing() {
        FormClient.Answer none = new FormClient(port).get(ME);
        FormClient.Answer wrong = asked("pendopo_" + "x".repeat(43), ME);
        FormClient.Answer wrongOnOpenData =
                asked("pendopo_" + "x".repeat(43), "/api/v1/units?q=dinas");

        assertThat(none.status()).isEqualTo(401);
        assertThat(none.headers().get("www-authenticate")).isEqualTo("Bearer realm=\"pendopo\"");
        assertThat(none.body()).contains("urn:pendopo:problem:unauthorized");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.headers().get("www-authenticate"))
                .contains("error=\"invalid_token\"", "The key is unknown");
        assertThat(wrongOnOpenData.status()).isEqualTo(401);
    }

    @Test
    void a_key_dies_of_age() {
        String secret =
                made(
                        people.signedIn(operator(), port),
                        unit.id().toString(),
                        "unit.edit-own",
                        "30");
        clock.advance(Duration.ofDays(30).minusMinutes(5));
        assertThat(asked(secret, ME).status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(5));

        FormClient.Answer answer = asked(secret, ME);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().get("www-authenticate")).contains("The key has expired");
    }

    @Test
    void a_revoked_key_is_refused_at_the_next_request_and_stays_in_the_list() {
        FormClient operator = people.signedIn(operator(), port);
        String secret = made(operator, unit.id().toString(), "unit.edit-own", "30");
        assertThat(asked(secret, ME).status()).isEqualTo(200);
        String path = pathOf(operator, secret);

        operator.post(path + "/cabut", Map.of());

        FormClient.Answer answer = asked(secret, ME);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().get("www-authenticate")).contains("The key was revoked");
        assertThat(operator.get(KEYS).words()).contains("Dicabut");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(audit.historyOf("identity.api-key", id, 5))
                .extracting(entry -> entry.act())
                .containsExactly("identity.api-key.revoked", "identity.api-key.created");
    }

    @Test
    void the_secret_is_shown_once_and_kept_as_a_hash() {
        FormClient operator = people.signedIn(operator(), port);

        String secret = made(operator, unit.id().toString(), "unit.edit-own", "30");

        assertThat(secret).hasSize("pendopo_".length() + 43);
        assertThat(operator.get(KEYS).body())
                .doesNotContain(secret)
                .contains(secret.substring(0, 13));
    }

    @Test
    void the_last_use_is_seen_in_the_list() {
        FormClient operator = people.signedIn(operator(), port);
        String secret = made(operator, unit.id().toString(), "unit.edit-own", "30");
        String before = rowOf(operator, secret);

        asked(secret, ME);

        assertThat(before).contains("Belum pernah");
        assertThat(rowOf(operator, secret)).doesNotContain("Belum pernah");
    }

    @Test
    void nobody_makes_a_key_for_more_than_one_may_oneself() {
        FormClient operator = people.signedIn(operator(), port);

        FormClient.Answer wider = order(operator, CITY.value(), "unit.edit-own", "30");
        FormClient.Answer elsewhere = order(operator, other.id().toString(), "unit.edit-own", "30");
        FormClient.Answer more = order(operator, unit.id().toString(), "register.view", "30");
        FormClient.Answer forEver = order(operator, unit.id().toString(), "unit.edit-own", "9999");

        assertThat(wider.words()).contains("Pilih kota atau unit yang kuncinya Anda kelola");
        assertThat(elsewhere.words()).contains("Pilih kota atau unit yang kuncinya Anda kelola");
        assertThat(more.words()).contains("Anda sendiri tidak memegang salah satu izin ini");
        assertThat(forEver.words()).contains("paling lama 365 hari");
    }

    @Test
    void a_key_can_do_nothing_once_who_answers_for_it_may_not() {
        Person person = operator();
        String secret =
                made(people.signedIn(person, port), unit.id().toString(), "unit.edit-own", "30");

        transactions.executeWithoutResult(
                status -> accounts.move(person.id(), AccountStatus.LOCKED));

        assertThat(asked(secret, ME).status()).isEqualTo(401);
    }

    @Test
    void a_key_passes_to_the_successor_and_goes_on_working() {
        Person predecessor = operator();
        FormClient operator = people.signedIn(predecessor, port);
        String secret = made(operator, unit.id().toString(), "unit.edit-own", "30");
        String page = "/kerja/serah-terima/" + unit.id();
        operator.get(page);
        FormClient.Answer begun =
                operator.post(
                        page,
                        Map.of(
                                "predecessor",
                                predecessor.id().toString(),
                                "mail",
                                "pengganti-" + UUID.randomUUID() + "@contoh.id",
                                "ending",
                                "AT_ACCEPTANCE"));
        String link = begun.page().select("#f-link").val().replaceAll("^https?://[^/]+", "");

        var successor = new FormClient(port);
        successor.get(link);
        successor.post(link, Map.of("name", "Sari Contoh", "password", People.PASSWORD));

        assertThat(operator.get("/kerja").status()).isEqualTo(303);
        assertThat(asked(secret, register(unit)).status()).isEqualTo(200);
        assertThat(rowOf(successor, secret)).contains("Penanggung jawab: Sari Contoh");
    }

    @Test
    void an_administrator_takes_over_the_key_of_someone_who_left() {
        Person operator = operator();
        String secret =
                made(people.signedIn(operator, port), unit.id().toString(), "unit.edit-own", "30");
        transactions.executeWithoutResult(
                status -> accounts.move(operator.id(), AccountStatus.LOCKED));
        FormClient administrator =
                people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);

        administrator.post(pathOf(administrator, secret) + "/ambil", Map.of());

        assertThat(asked(secret, register(unit)).status()).isEqualTo(200);
        assertThat(asked(secret, register(other)).status()).isEqualTo(403);
    }

    @Test
    void a_key_that_asks_too_often_has_to_wait() {
        String secret =
                made(
                        people.signedIn(operator(), port),
                        unit.id().toString(),
                        "unit.edit-own",
                        "30");
        for (int i = 0; i < 20; i++) {
            asked(secret, ME);
        }

        FormClient.Answer slowed = asked(secret, ME);

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.headers()).containsKey("retry-after");
        assertThat(slowed.body()).contains("urn:pendopo:problem:too-many");
        clock.advance(Duration.ofMinutes(1));
        assertThat(asked(secret, ME).status()).isEqualTo(200);
    }

    private Person operator() {
        return people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
    }

    private static String register(Unit of) {
        return "/api/v1/register/units/" + of.slug();
    }

    private FormClient.Answer asked(String secret, String path) {
        return new FormClient(port).get(path, "Authorization", "Bearer " + secret);
    }

    private static String made(FormClient by, String place, String permission, String days) {
        FormClient.Answer answer = order(by, place, permission, days);
        String secret = answer.page().select("#f-secret").val();
        assertThat(secret).as(answer.words()).startsWith("pendopo_");
        return secret;
    }

    private static FormClient.Answer order(
            FormClient by, String place, String permission, String days) {
        by.get(KEYS + "/baru");
        return by.post(
                KEYS + "/baru",
                Map.of(
                        "label", "Situs dinas",
                        "place", place,
                        "permission", permission,
                        "days", days));
    }

    private static String rowOf(FormClient reader, String secret) {
        return reader.get(KEYS)
                .page()
                .select("tbody tr:contains(%s)".formatted(secret.substring(0, 13)))
                .text();
    }

    private static String pathOf(FormClient reader, String secret) {
        String action =
                reader.get(KEYS)
                        .page()
                        .select("tbody tr:contains(%s) form".formatted(secret.substring(0, 13)))
                        .first()
                        .attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }
}
