package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.observatory.Alarm;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.mail.QueuedLetter;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The real register, accounts and outbox; nothing observes, so that alarms are the test's own. */
@WithPeople
@TestPropertySource(
        properties = {
            "pendopo.observatory.active=false",
            "pendopo.observatory.only-under=contoh.localhost"
        })
class TellOfAlarmsIT {
    private static final CityCode WESTERN = new CityCode("35.73");
    private static final CityCode CENTRAL = new CityCode("53.71");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Autowired Directory directory;
    @Autowired People people;
    @Autowired TargetRepository targets;
    @Autowired AlarmRepository alarms;
    @Autowired TellOfAlarms tell;
    @Autowired Mailer mailer;
    @Autowired MovableClock clock;
    @Autowired JdbcClient db;

    @BeforeEach
    void cities() {
        directory.found(WESTERN, Actor.system());
        directory.found(CENTRAL, Actor.system());
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() ->
                        db.sql("select count(*) from platform.event_publication")
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    @Test
    void a_new_alarm_is_told_once_to_the_units_people_and_the_citys() {
        Unit unit = directory.units(WESTERN).get(0);
        Unit other = directory.units(WESTERN).get(1);
        var told =
                List.of(
                        people.of(Role.UNIT_OPERATOR, WESTERN.value(), unit.id().value()),
                        people.of(Role.UNIT_HEAD, WESTERN.value(), unit.id().value()),
                        people.of(Role.CITY_ADMINISTRATOR, WESTERN.value()),
                        people.of(Role.ASSESSOR, WESTERN.value()));
        var spared =
                List.of(
                        people.of(Role.UNIT_OPERATOR, WESTERN.value(), other.id().value()),
                        people.of(Role.EDITOR, WESTERN.value()),
                        people.of(Role.CITY_ADMINISTRATOR, CENTRAL.value()),
                        people.without());
        down(unit, "https://satu.contoh.localhost/");

        tell.ofNew();
        tell.ofNew();

        assertThat(told).allSatisfy(person -> assertThat(to(person)).hasSize(1));
        assertThat(spared).allSatisfy(person -> assertThat(to(person)).isEmpty());
        assertThat(to(told.getFirst()).getFirst().body())
                .contains(unit.name(), "https://satu.contoh.localhost/", "Hosting ditangguhkan")
                .contains("WIB", "Hubungi penyedia hosting")
                .containsPattern("http\\S+/kerja/pengamatan/" + unit.id().value());
    }

    @Test
    void one_letter_names_all_that_a_person_has_to_look_at() {
        Unit unit = directory.units(WESTERN).get(2);
        var operator = people.of(Role.UNIT_OPERATOR, WESTERN.value(), unit.id().value());
        down(unit, "https://dua.contoh.localhost/");
        down(unit, "https://tiga.contoh.localhost/");

        tell.ofNew();

        assertThat(to(operator))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).startsWith("2 situs perlu ditangani");
                    assertThat(letter.body()).contains("dua.contoh", "tiga.contoh");
                });
    }

    @Test
    void each_person_is_told_in_their_own_language() {
        Unit unit = directory.units(WESTERN).get(8);
        var indonesian = people.of(Role.UNIT_OPERATOR, WESTERN.value(), unit.id().value());
        var english =
                people.english(people.of(Role.UNIT_OPERATOR, WESTERN.value(), unit.id().value()));
        down(unit, "https://bahasa.contoh.localhost/");

        tell.ofNew();

        assertThat(to(indonesian).getFirst().subject()).startsWith("Satu situs perlu ditangani");
        assertThat(to(english).getFirst().subject()).startsWith("One site needs");
        assertThat(to(english).getFirst().body())
                .startsWith("Dear ")
                .contains("Hosting suspended", "Ask the hosting provider")
                .doesNotContain("Hubungi");
    }

    @Test
    void what_was_in_order_again_before_anybody_was_told_is_not_told() {
        Unit unit = directory.units(WESTERN).get(3);
        var operator = people.of(Role.UNIT_OPERATOR, WESTERN.value(), unit.id().value());
        Target target = down(unit, "https://empat.contoh.localhost/");
        alarms.close(target.id(), Alarm.Kind.SITE_DOWN, clock.instant());

        tell.ofNew();

        assertThat(to(operator)).isEmpty();
    }

    @Test
    void machines_that_tell_at_the_same_time_send_one_letter() throws Exception {
        Unit unit = directory.units(WESTERN).get(4);
        var operator = people.of(Role.UNIT_OPERATOR, WESTERN.value(), unit.id().value());
        down(unit, "https://lima.contoh.localhost/");

        try (var machines = Executors.newFixedThreadPool(4)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(machines.submit(tell::ofNew));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }

        assertThat(to(operator)).hasSize(1);
    }

    @Test
    void the_digest_comes_once_in_each_citys_own_morning_with_what_is_still_open() {
        Unit western = directory.units(WESTERN).get(5);
        Unit central = directory.units(CENTRAL).get(0);
        var here = people.of(Role.UNIT_OPERATOR, WESTERN.value(), western.id().value());
        var there = people.of(Role.UNIT_OPERATOR, CENTRAL.value(), central.id().value());
        down(western, "https://enam.contoh.localhost/");
        down(central, "https://tujuh.contoh.localhost/");
        Target repaired = down(western, "https://delapan.contoh.localhost/");
        alarms.close(repaired.id(), Alarm.Kind.SITE_DOWN, clock.instant());

        advanceTo(LocalTime.of(6, 30));
        tell.ofOpen();
        assertThat(to(here)).isEmpty();
        assertThat(to(there)).hasSize(1);

        advanceTo(LocalTime.of(7, 30));
        tell.ofOpen();
        tell.ofOpen();
        assertThat(to(there)).hasSize(1);
        assertThat(to(here))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).startsWith("Masih terbuka: satu situs");
                    assertThat(letter.body()).contains("enam").doesNotContain("delapan");
                });

        advanceTo(LocalTime.of(7, 0));
        tell.ofOpen();
        assertThat(to(here)).hasSize(2);
    }

    private Target down(Unit unit, String site) {
        URI address = URI.create(site);
        targets.register(unit.city(), unit.id(), address, "test", clock.instant());
        Target target =
                targets.ofCity(unit.city()).stream()
                        .filter(t -> t.address().equals(address))
                        .findFirst()
                        .orElseThrow();
        alarms.open(target, Alarm.Kind.SITE_DOWN, "suspended", clock.instant());
        return target;
    }

    private List<Letter> to(People.Person person) {
        return mailer.latest(1000).stream()
                .map(QueuedLetter::letter)
                .filter(letter -> letter.to().equals(person.mail()))
                .toList();
    }

    /** To the next moment at which clocks in the western zone show the time. */
    private void advanceTo(LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(WIB);
        ZonedDateTime then = now.with(time);
        clock.advance(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }
}
