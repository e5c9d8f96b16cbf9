package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Moments;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links for forgotten passwords, by the hash of their token. */
@Repository
class ResetRepository {
    private final JdbcClient db;

    ResetRepository(JdbcClient db) {
        this.db = db;
    }

    /** Adds a link; earlier ones of the account stop working. */
    void add(AccountId account, byte[] tokenHash, Instant expires) {
        revoke(account);
        db.sql(
                        """
                        insert into identity.password_reset (token_hash, account_id, expires_at)
                        values (:hash, :account, :expires)\
                        """)
                .param("hash", tokenHash)
                .param("account", account.value())
                .param("expires", Moments.of(expires))
                .update();
    }

    void revoke(AccountId account) {
        db.sql("delete from identity.password_reset where account_id = :id and used_at is null")
                .param("id", account.value())
                .update();
    }

    /** Whose password the link may set now; empty if it is unknown, used or too old. */
    Optional<AccountId> owner(byte[] tokenHash, Instant now) {
        return db.sql(
                        """
                        select account_id from identity.password_reset
                         where token_hash = :hash and used_at is null and expires_at > :now\
                        """)
                .param("hash", tokenHash)
                .param("now", Moments.of(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link up; false if somebody was faster. */
    boolean use(byte[] tokenHash, Instant now) {
        return db.sql(
                                """
                                update identity.password_reset set used_at = :now
                                 where token_hash = :hash and used_at is null
                                   and expires_at > :now\
                                """)
                        .param("hash", tokenHash)
                        .param("now", Moments.of(now))
                        .update()
                == 1;
    }

    void sweep(Instant now) {
        db.sql("delete from identity.password_reset where expires_at < :now")
                .param("now", Moments.of(now))
                .update();
    }
}
