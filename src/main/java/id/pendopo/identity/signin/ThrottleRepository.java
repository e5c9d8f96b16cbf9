package id.pendopo.identity.signin;

import id.pendopo.identity.account.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of tries, by hashed key. */
@Repository
class ThrottleRepository {
    private static final Duration KEPT = Duration.ofDays(2);
    private final JdbcClient db;

    ThrottleRepository(JdbcClient db) {
        this.db = db;
    }

    /** The count, kept from others until the transaction ends: tries of one key stand in line. */
    Tries lock(byte[] key, Instant now) {
        db.sql(
                        """
                        insert into identity.throttle (key, failures, last_at)
                        values (:key, 0, :now) on conflict (key) do nothing\
                        """)
                .param("key", key)
                .param("now", Moments.of(now))
                .update();
        return db.sql(
                        """
                        select failures, last_at, blocked_until from identity.throttle
                         where key = :key for update\
                        """)
                .param("key", key)
                .query((row, n) ->
                        new Tries(
                                row.getInt("failures"),
                                Moments.at(row, "last_at"),
                                Moments.maybe(row, "blocked_until")))
                .single();
    }

    void save(byte[] key, Tries tries) {
        db.sql(
                        """
                        update identity.throttle
                           set failures = :failures, last_at = :last,
                               blocked_until = :blocked::timestamptz
                         where key = :key\
                        """)
                .param("failures", tries.failures())
                .param("last", Moments.of(tries.last()))
                .param("blocked", Moments.of(tries.blockedUntil()))
                .param("key", key)
                .update();
    }

    /** The moment until which the key is blocked, if any. */
    Optional<Instant> blockedUntil(byte[] key) {
        return db.sql(
                        """
                        select blocked_until from identity.throttle
                         where key = :key and blocked_until is not null\
                        """)
                .param("key", key)
                .query((row, n) -> Moments.at(row, "blocked_until"))
                .optional();
    }

    void forget(byte[] key) {
        db.sql("delete from identity.throttle where key = :key").param("key", key).update();
    }

    /** Drops counts that no longer matter. */
    void sweep(Instant now) {
        db.sql("delete from identity.throttle where last_at < :before")
                .param("before", Moments.of(now.minus(KEPT)))
                .update();
    }
}
