package id.pendopo.identity.invitation;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations by the hash of their token. */
@Repository
public class InvitationRepository {
    private static final String SELECT =
            """
            select i.id, i.account_id, i.role, i.city, i.unit_id, i.invited_by, i.created_at,
                   i.expires_at, i.used_at, i.revoked_at
              from identity.invitation i
            """;

    private final JdbcClient db;

    public InvitationRepository(JdbcClient db) {
        this.db = db;
    }

    /** Adds an invitation; an open one of the account for the same office stops working. */
    UUID add(
            AccountId account,
            Office office,
            byte[] tokenHash,
            AccountId by,
            Instant now,
            Instant expires) {
        db.sql(
                        """
                        update identity.invitation set revoked_at = :now
                         where account_id = :account and role = :role and city = :city
                           and unit_id is not distinct from :unit::uuid
                           and used_at is null and revoked_at is null\
                        """)
                .param("now", Moments.of(now))
                .param("account", account.value())
                .param("role", office.role().name())
                .param("city", office.city())
                .param("unit", office.unit().map(UnitId::value).orElse(null))
                .update();
        return db.sql(
                        """
                        insert into identity.invitation
                               (token_hash, account_id, role, city, unit_id, invited_by,
                                created_at, expires_at)
                        values (:hash, :account, :role, :city, :unit, :by, :now, :expires)
                        returning id\
                        """)
                .param("hash", tokenHash)
                .param("account", account.value())
                .param("role", office.role().name())
                .param("city", office.city())
                .param("unit", office.unit().map(UnitId::value).orElse(null))
                .param("by", by.value())
                .param("now", Moments.of(now))
                .param("expires", Moments.of(expires))
                .query(UUID.class)
                .single();
    }

    Optional<Invitation> find(byte[] tokenHash) {
        return db.sql(SELECT + " where i.token_hash = :hash")
                .param("hash", tokenHash)
                .query(InvitationRepository::invitation)
                .optional();
    }

    public Optional<Invitation> find(UUID id) {
        return db.sql(SELECT + " where i.id = :id")
                .param("id", id)
                .query(InvitationRepository::invitation)
                .optional();
    }

    /** Uses the invitation up; false if it was used, revoked or has expired. Decides races. */
    boolean use(UUID id, Instant now) {
        return db.sql(
                                """
                                update identity.invitation set used_at = :now
                                 where id = :id and used_at is null and revoked_at is null
                                   and expires_at > :now\
                                """)
                        .param("now", Moments.of(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean revoke(UUID id, Instant now) {
        return db.sql(
                                """
                                update identity.invitation set revoked_at = :now
                                 where id = :id and used_at is null and revoked_at is null\
                                """)
                        .param("now", Moments.of(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** A new token and a new term for an invitation not yet used; the old link stops working. */
    boolean renew(UUID id, byte[] tokenHash, Instant expires) {
        return db.sql(
                                """
                                update identity.invitation
                                   set token_hash = :hash, expires_at = :expires
                                 where id = :id and used_at is null and revoked_at is null\
                                """)
                        .param("hash", tokenHash)
                        .param("expires", Moments.of(expires))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Revokes all open ones of the account. */
    void revokeAll(AccountId account, Instant now) {
        db.sql(
                        """
                        update identity.invitation set revoked_at = :now
                         where account_id = :account and used_at is null and revoked_at is null\
                        """)
                .param("now", Moments.of(now))
                .param("account", account.value())
                .update();
    }

    /** Those not used and not revoked, expired ones too, newest first. */
    public List<Invitation> pending() {
        return db.sql(
                        SELECT
                                + """
                                where i.used_at is null and i.revoked_at is null
                                order by i.created_at desc\
                                """)
                .query(InvitationRepository::invitation)
                .list();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                new Office(
                        Role.valueOf(row.getString("role")),
                        row.getString("city"),
                        Optional.ofNullable(unit).map(UnitId::new)),
                new AccountId(row.getObject("invited_by", UUID.class)),
                Moments.at(row, "created_at"),
                Moments.at(row, "expires_at"),
                Moments.maybe(row, "used_at"),
                Moments.maybe(row, "revoked_at"));
    }
}
