package id.pendopo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People.Person;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.ChangeRoles;
import id.pendopo.identity.account.ChangeStatus;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.platform.access.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People come and go: work passes on, sign-ins end, and a city keeps an administrator. */
@WithPeople
class RotationIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Duration SHORTLY = Duration.ofMinutes(10);
    private static final int ROUNDS = 8;

    @Autowired private People people;
    @Autowired private Directory directory;
    @Autowired private GrantRepository grants;
    @Autowired private ChangeRoles changeRoles;
    @Autowired private ChangeStatus changeStatus;
    @Autowired private MovableClock clock;
    @LocalServerPort private int port;
    private UnitId unit;

    @BeforeEach
    void found_the_city() {
        directory.found(CITY, Actor.system());
        unit = directory.units(CITY).get(1).id();
    }

    @Test
    void a_hand_over_on_a_day_ends_the_predecessor_when_the_day_begins() {
        Person predecessor = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        String successor = "pengganti-" + UUID.randomUUID() + "@contoh.id";
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(3);
        String link = handedOver(people.signedIn(predecessor, port), predecessor, successor, day);
        accept(link);
        Instant midnight = day.atStartOfDay(ZONE).toInstant();
        String work = "/kerja/unit/" + unit;

        clock.advance(Duration.between(clock.instant(), midnight.minus(SHORTLY)));
        FormClient lastEvening = people.signedIn(predecessor, port);
        assertThat(lastEvening.get(work).status()).isEqualTo(200);
        clock.advance(SHORTLY);

        assertThat(lastEvening.get(work).status()).isEqualTo(303);
        assertThat(people.signedIn(predecessor, port).get(work).status()).isEqualTo(403);
        assertThat(entered(successor).get(work).status()).isEqualTo(200);
    }

    @Test
    void one_session_is_ended_and_the_others_go_on() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient lost = people.signedIn(person, port);
        FormClient here = people.signedIn(person, port);
        List<String> endings = endings(here, "/kerja/saya");
        FormClient kept = people.signedIn(person, port);

        here.post(endings.getFirst(), Map.of());

        assertThat(endings).hasSize(1);
        assertThat(lost.get("/kerja").status()).isEqualTo(303);
        assertThat(kept.get("/kerja").status()).isEqualTo(200);
        assertThat(here.get("/kerja").status()).isEqualTo(200);
        assertThat(endings(here, "/kerja/saya")).hasSize(1).doesNotContainAnyElementsOf(endings);
    }

    @Test
    void an_administrator_ends_one_session_of_somebody_else() {
        Person person = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.value());
        FormClient theirs = people.signedIn(person, port);
        FormClient administrator =
                people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        List<String> endings = endings(administrator, "/kerja/akun/" + person.id());

        administrator.post(endings.getFirst(), Map.of());

        assertThat(endings).hasSize(1);
        assertThat(theirs.get("/kerja").status()).isEqualTo(303);
    }

    @Test
    void two_administrators_who_remove_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String city = "99." + (10 + round);
            Person one = people.of(Role.CITY_ADMINISTRATOR, city);
            Person two = people.of(Role.CITY_ADMINISTRATOR, city);

            List<ChangeRoles.Outcome> outcomes =
                    atOnce(
                            () -> changeRoles.end(held(two), actor(one)),
                            () -> changeRoles.end(held(one), actor(two)));

            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            ChangeRoles.Outcome.DONE, ChangeRoles.Outcome.LAST_ADMINISTRATOR);
            assertThat(grants.administrators(city, clock.instant())).isEqualTo(1);
        }
    }

    @Test
    void two_administrators_who_lock_each_other_at_once_leave_one() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String city = "98." + (10 + round);
            Person one = people.of(Role.CITY_ADMINISTRATOR, city);
            Person two = people.of(Role.CITY_ADMINISTRATOR, city);

            List<ChangeStatus.Outcome> outcomes =
                    atOnce(
                            () -> changeStatus.to(AccountStatus.LOCKED, two.id(), actor(one)),
                            () -> changeStatus.to(AccountStatus.LOCKED, one.id(), actor(two)));

            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            ChangeStatus.Outcome.DONE, ChangeStatus.Outcome.LAST_ADMINISTRATOR);
            assertThat(grants.administrators(city, clock.instant())).isEqualTo(1);
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> two) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(after(barrier, one), after(barrier, two))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier barrier, Callable<T> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }

    private Grant held(Person person) {
        return grants.heldBy(List.of(person.id()), clock.instant()).getFirst();
    }

    private static Actor actor(Person person) {
        return new Actor(person.id().value(), "Orang Contoh", Set.of());
    }

    private String handedOver(FormClient by, Person predecessor, String successor, LocalDate day) {
        String page = "/kerja/serah-terima/" + unit;
        by.get(page);
        FormClient.Answer begun =
                by.post(
                        page,
                        Map.of(
                                "predecessor",
                                predecessor.id().toString(),
                                "mail",
                                successor,
                                "ending",
                                "ON_DAY",
                                "day",
                                day.toString()));
        String link = begun.page().select("#f-link").val();
        assertThat(link).as(begun.words()).contains("/undangan/");
        return link.replaceAll("^https?://[^/]+", "");
    }

    private void accept(String link) {
        var successor = new FormClient(port);
        successor.get(link);
        successor.post(link, Map.of("name", "Sari Contoh", "password", People.PASSWORD));
        assertThat(successor.get("/kerja/unit/" + unit).status()).isEqualTo(200);
    }

    private FormClient entered(String mail) {
        var client = new FormClient(port);
        client.get("/masuk");
        client.post("/masuk", Map.of("mail", mail, "password", People.PASSWORD));
        return client;
    }

    private static List<String> endings(FormClient reader, String path) {
        return reader.get(path).page().select("form[action*=/sesi/][action$=/akhiri]").stream()
                .map(form -> form.attr("action"))
                .toList();
    }
}
