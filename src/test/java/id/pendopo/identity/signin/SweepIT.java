package id.pendopo.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SweepIT {
    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final UUID ACCOUNT = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh().dataSource());
    private final ThrottleRepository tries = new ThrottleRepository(db);
    private final ResetRepository links = new ResetRepository(db);

    @Test
    void drops_old_counts_and_keeps_those_that_still_slow_somebody() {
        count("old", NOW.minus(Duration.ofDays(3)));
        count("young", NOW.minus(Duration.ofMinutes(5)));

        Sweep.sweep(tries, links, NOW);

        assertThat(db.sql("select key from identity.throttle").query(byte[].class).list())
                .containsExactly("young".getBytes());
    }

    @Test
    void drops_links_that_no_longer_work() {
        account();
        link("old", NOW.minusSeconds(1));
        link("young", NOW.plusSeconds(60));

        Sweep.sweep(tries, links, NOW);

        assertThat(
                        db.sql("select token_hash from identity.password_reset")
                                .query(byte[].class)
                                .list())
                .containsExactly("young".getBytes());
    }

    private void count(String key, Instant last) {
        tries.lock(key.getBytes(), last);
        tries.save(key.getBytes(), new Tries(1, last, Optional.empty()));
    }

    private void account() {
        db.sql(
                        """
                        insert into identity.account
                               (id, mail, name, status, sessions_valid_from, created_at)
                        values (:id, 'sari@contoh.id', 'Sari', 'INVITED', :at, :at)\
                        """)
                .param("id", ACCOUNT)
                .param("at", NOW.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Written plainly, because adding one by the repository takes the earlier ones back. */
    private void link(String token, Instant expires) {
        db.sql(
                        """
                        insert into identity.password_reset (token_hash, account_id, expires_at)
                        values (:token, :account, :expires)\
                        """)
                .param("token", token.getBytes())
                .param("account", ACCOUNT)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }
}
