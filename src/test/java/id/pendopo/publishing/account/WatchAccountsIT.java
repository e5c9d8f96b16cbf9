package id.pendopo.publishing.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.network.Grant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@WithPeople
@TestPropertySource(properties = "pendopo.publishing.delivery.active=false")
class WatchAccountsIT {
    private static final CityCode CITY = new CityCode("35.73");
    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private AccountLinkRepository links;
    @Autowired private Tokens tokens;
    @Autowired private WatchAccounts watch;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient db;

    @Test
    void people_are_told_14_7_and_1_days_before_the_end_each_once() {
        directory.found(CITY, Actor.system());
        People.Person admin = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
        AccountLink link = ending(Duration.ofDays(20));

        assertThat(told(link, admin)).isEmpty();
        clock.advance(Duration.ofDays(7));
        assertThat(told(link, admin)).containsExactly("14");
        assertThat(told(link, admin)).containsExactly("14");
        clock.advance(Duration.ofHours(6 * 24 + 12));
        assertThat(told(link, admin)).containsExactly("14", "7");
        clock.advance(Duration.ofDays(6));
        assertThat(told(link, admin)).containsExactly("14", "7", "1");
        assertThat(told(link, admin)).hasSize(3);
    }

    @Test
    void what_is_renewed_by_itself_ends_for_nobody() {
        directory.found(CITY, Actor.system());
        People.Person admin = people.of(Role.CITY_ADMINISTRATOR, CITY.value());
        AccountLink link = ending(Duration.ofDays(300));

        clock.advance(Duration.ofDays(20));

        assertThat(told(link, admin)).isEmpty();
    }

    /** The days of the warnings so far, after another look. */
    private List<String> told(AccountLink link, People.Person person) {
        watch.all();
        return db.sql(
                        """
                        select split_part(dedupe_key, ':', 4) from platform.outbox
                         where dedupe_key like :link and recipient = :mail
                         order by queued_at\
                        """)
                .param("link", "publishing:ends:%s:%%".formatted(link.id()))
                .param("mail", person.mail())
                .query(String.class)
                .list();
    }

    /** An account whose token is renewed each hour until the whole right ends. */
    private AccountLink ending(Duration left) {
        String name = "akun-" + UUID.randomUUID();
        AccountLink link =
                new LinkedAccounts(links, tokens)
                        .add(CITY, Optional.empty(), Network.YOUTUBE, name);
        var now = clock.instant();
        tokens.keep(
                link.id(),
                new Grant(
                        name,
                        Optional.of(now.plus(Duration.ofHours(1))),
                        Optional.of(name),
                        Optional.of(now.plus(left)),
                        Map.of()),
                Optional.of(now.plus(Duration.ofMinutes(30))));
        return link;
    }
}
