package id.pendopo.newsroom.calendar;

import id.pendopo.directory.CityCode;
import id.pendopo.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code newsroom.calendar_feed}. */
@Repository
public class CalendarFeedRepository {
    private final JdbcClient db;

    CalendarFeedRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whose calendar of which city an address is. */
    record Owner(AccountId account, CityCode city) {}

    Optional<Owner> owner(FeedSecret secret) {
        return db.sql(
                        """
                        select account, city from newsroom.calendar_feed
                         where secret_hash = :hash\
                        """)
                .param("hash", secret.hash())
                .query((row, n) ->
                        new Owner(
                                new AccountId(row.getObject("account", UUID.class)),
                                new CityCode(row.getString("city"))))
                .optional();
    }

    /** When the person's address was made; empty if there is none. */
    public Optional<Instant> madeAt(UUID account, CityCode city) {
        return db.sql(
                        """
                        select made_at from newsroom.calendar_feed
                         where account = :account and city = :city\
                        """)
                .param("account", account)
                .param("city", city.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void put(UUID account, CityCode city, FeedSecret secret, Instant now) {
        db.sql(
                        """
                        insert into newsroom.calendar_feed (account, city, secret_hash, made_at)
                        values (:account, :city, :hash, :now)
                        on conflict (account, city) do update
                           set secret_hash = excluded.secret_hash, made_at = excluded.made_at\
                        """)
                .param("account", account)
                .param("city", city.value())
                .param("hash", secret.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int remove(UUID account, CityCode city) {
        return db.sql(
                        """
                        delete from newsroom.calendar_feed
                         where account = :account and city = :city\
                        """)
                .param("account", account)
                .param("city", city.value())
                .update();
    }
}
