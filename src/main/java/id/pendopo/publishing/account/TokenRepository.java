package id.pendopo.publishing.account;

import id.pendopo.publishing.AccountLinkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sealed tokens in {@code publishing.account_link}. */
@Repository
public class TokenRepository {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private final JdbcClient db;
    private final JsonMapper json;

    public TokenRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Tokens as they lie in the database. */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(
            String remoteId,
            String key,
            byte[] token,
            Optional<byte[]> refresh,
            Optional<Instant> expires,
            Optional<Instant> refreshExpires,
            Map<String, String> particulars) {
        /** Nothing of them. */
        @Override
        public String toString() {
            return "Kept[key=%s]".formatted(key);
        }
    }

    Optional<Kept> find(AccountLinkId id) {
        return db.sql(
                        """
                        select * from publishing.account_link
                         where id = :id and token is not null\
                        """)
                .param("id", id.value())
                .query((row, n) -> kept(row))
                .optional();
    }

    void put(AccountLinkId id, Kept kept, Optional<Instant> refreshAt) {
        db.sql(
                        """
                        update publishing.account_link
                           set token_key = :key, token = :token, refresh_token = :refresh,
                               token_expires_at = :expires, refresh_expires_at = :refreshExpires,
                               particulars = cast(:particulars as jsonb), refresh_at = :refreshAt,
                               warned_days = null
                         where id = :id and status <> 'UNLINKED'\
                        """)
                .param("id", id.value())
                .param("key", kept.key())
                .param("token", kept.token())
                .param("refresh", kept.refresh().orElse(null))
                .param("expires", sql(kept.expires()))
                .param("refreshExpires", sql(kept.refreshExpires()))
                .param("particulars", json.writeValueAsString(kept.particulars()))
                .param("refreshAt", sql(refreshAt))
                .update();
    }

    List<AccountLinkId> notUnder(String key) {
        return db.sql(
                        """
                        select id from publishing.account_link
                         where token is not null and token_key <> :key\
                        """)
                .param("key", key)
                .query((row, n) -> new AccountLinkId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Unless the tokens were renewed meanwhile. */
    void reseal(AccountLinkId id, Kept before, Kept after) {
        db.sql(
                        """
                        update publishing.account_link
                           set token_key = :key, token = :token, refresh_token = :refresh
                         where id = :id and token = :before\
                        """)
                .param("id", id.value())
                .param("key", after.key())
                .param("token", after.token())
                .param("refresh", after.refresh().orElse(null))
                .param("before", before.token())
                .update();
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("remote_id"),
                row.getString("token_key"),
                row.getBytes("token"),
                Optional.ofNullable(row.getBytes("refresh_token")),
                instant(row, "token_expires_at"),
                instant(row, "refresh_expires_at"),
                json.readValue(row.getString("particulars"), WORDS));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static @org.jspecify.annotations.Nullable OffsetDateTime sql(Optional<Instant> at) {
        return at.map(a -> a.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
