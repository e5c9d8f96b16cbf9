package id.pendopo.identity.key;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of the API by the hash of their secret. */
@Repository
public class ApiKeyRepository {
    private static final String SELECT =
            """
            select k.id, k.label, k.prefix, k.permission, k.city, k.unit_id, k.responsible,
                   k.created_at, k.expires_at, k.revoked_at, k.last_used_at
              from identity.api_key k
            """;

    /** A use is noted at most this often, so that reading the API does not write all the time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient db;

    ApiKeyRepository(JdbcClient db) {
        this.db = db;
    }

    void add(ApiKey key, byte[] hash) {
        db.sql(
                        """
                        insert into identity.api_key
                               (id, key_hash, label, prefix, permission, city, unit_id,
                                created_by, responsible, created_at, expires_at)
                        values (:id, :hash, :label, :prefix, :permissions, :city, :unit,
                                :by, :by, :created, :expires)\
                        """)
                .param("id", key.id())
                .param("hash", hash)
                .param("label", key.label())
                .param("prefix", key.prefix())
                .param("permissions", key.permissions().stream().sorted().toArray(String[]::new))
                .param("city", key.city())
                .param("unit", key.unit().map(UnitId::value).orElse(null))
                .param("by", key.responsible().value())
                .param("created", Moments.of(key.created()))
                .param("expires", Moments.of(key.expires()))
                .update();
    }

    Optional<ApiKey> find(byte[] hash) {
        return db.sql(SELECT + " where k.key_hash = :hash")
                .param("hash", hash)
                .query(ApiKeyRepository::key)
                .optional();
    }

    public Optional<ApiKey> find(UUID id) {
        return db.sql(SELECT + " where k.id = :id")
                .param("id", id)
                .query(ApiKeyRepository::key)
                .optional();
    }

    /** All keys, also those that no longer work, newest first. */
    public List<ApiKey> all() {
        return db.sql(SELECT + " order by k.created_at desc, k.id")
                .query(ApiKeyRepository::key)
                .list();
    }

    void used(UUID id, Instant now) {
        db.sql(
                        """
                        update identity.api_key set last_used_at = :now
                         where id = :id and (last_used_at is null or last_used_at < :before)\
                        """)
                .param("now", Moments.of(now))
                .param("before", Moments.of(now.minus(NOTED_EVERY)))
                .param("id", id)
                .update();
    }

    /** False if it was revoked before. */
    boolean revoke(UUID id, Instant now) {
        return db.sql(
                                """
                                update identity.api_key set revoked_at = :now
                                 where id = :id and revoked_at is null\
                                """)
                        .param("now", Moments.of(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    void giveTo(UUID id, AccountId responsible) {
        db.sql("update identity.api_key set responsible = :responsible where id = :id")
                .param("responsible", responsible.value())
                .param("id", id)
                .update();
    }

    /** The unit's keys that the person answers for and that are not revoked. */
    List<ApiKey> of(UnitId unit, AccountId responsible) {
        return db.sql(
                        SELECT
                                + """
                                where k.unit_id = :unit and k.responsible = :responsible
                                  and k.revoked_at is null\
                                """)
                .param("unit", unit.value())
                .param("responsible", responsible.value())
                .query(ApiKeyRepository::key)
                .list();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getString("prefix"),
                Set.of((String[]) row.getArray("permission").getArray()),
                row.getString("city"),
                Optional.ofNullable(unit).map(UnitId::new),
                new AccountId(row.getObject("responsible", UUID.class)),
                Moments.at(row, "created_at"),
                Moments.at(row, "expires_at"),
                Moments.maybe(row, "revoked_at"),
                Moments.maybe(row, "last_used_at"));
    }
}
