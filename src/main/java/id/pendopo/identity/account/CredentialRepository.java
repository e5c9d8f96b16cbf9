package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What accounts prove themselves with: password hashes, sealed keys of codes, recovery codes. */
@Repository
public class CredentialRepository {
    private final JdbcClient db;

    public CredentialRepository(JdbcClient db) {
        this.db = db;
    }

    /** Empty if the account has no password. */
    public Optional<String> passwordHash(AccountId id) {
        return db.sql(
                        """
                        select password_hash from identity.account
                         where id = :id and password_hash is not null\
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    public void setPassword(AccountId id, String hash) {
        db.sql("update identity.account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** The sealed key of the one-time codes in use; empty if there are none. */
    public Optional<byte[]> sealedKey(AccountId id) {
        return db.sql(
                        """
                        select totp_secret from identity.account
                         where id = :id and totp_secret is not null\
                        """)
                .param("id", id.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The sealed key that was shown and waits for its first code. */
    public Optional<byte[]> pendingKey(AccountId id) {
        return db.sql(
                        """
                        select totp_pending from identity.account
                         where id = :id and totp_pending is not null\
                        """)
                .param("id", id.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    public void keepPending(AccountId id, byte[] sealed) {
        db.sql("update identity.account set totp_pending = :sealed where id = :id")
                .param("sealed", sealed)
                .param("id", id.value())
                .update();
    }

    /** Puts the pending key to use, the step of its first code being used up. */
    public void confirmPending(AccountId id, long step) {
        db.sql(
                        """
                        update identity.account
                           set totp_secret = totp_pending, totp_pending = null,
                               totp_last_step = :step
                         where id = :id and totp_pending is not null\
                        """)
                .param("step", step)
                .param("id", id.value())
                .update();
    }

    /** Uses the step up; false if it or a later one was used before. Decides races. */
    public boolean useStep(AccountId id, long step) {
        return db.sql(
                                """
                                update identity.account set totp_last_step = :step
                                 where id = :id
                                   and (totp_last_step is null or totp_last_step < :step)\
                                """)
                        .param("step", step)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Takes the second step away with its recovery codes. */
    public void dropSecondStep(AccountId id) {
        db.sql(
                        """
                        update identity.account
                           set totp_secret = null, totp_pending = null, totp_last_step = null
                         where id = :id\
                        """)
                .param("id", id.value())
                .update();
        replaceRecoveryCodes(id, List.of());
    }

    public void replaceRecoveryCodes(AccountId id, List<byte[]> macs) {
        db.sql("delete from identity.recovery_code where account_id = :id")
                .param("id", id.value())
                .update();
        for (byte[] mac : macs) {
            db.sql(
                            """
                            insert into identity.recovery_code (account_id, code_mac)
                            values (:id, :mac)\
                            """)
                    .param("id", id.value())
                    .param("mac", mac)
                    .update();
        }
    }

    /** Uses the code up; false if it is unknown or was used before. */
    public boolean useRecoveryCode(AccountId id, byte[] mac, Instant now) {
        return db.sql(
                                """
                                update identity.recovery_code set used_at = :now
                                 where account_id = :id and code_mac = :mac and used_at is null\
                                """)
                        .param("now", Moments.of(now))
                        .param("id", id.value())
                        .param("mac", mac)
                        .update()
                == 1;
    }

    public int recoveryCodesLeft(AccountId id) {
        return db.sql(
                        """
                        select count(*) from identity.recovery_code
                         where account_id = :id and used_at is null\
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
