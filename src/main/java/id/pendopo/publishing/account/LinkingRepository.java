package id.pendopo.publishing.account;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.secret.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Begun sign-ins at networks, and what they gave to choose from. */
@Repository
public class LinkingRepository {
    private final JdbcClient db;

    public LinkingRepository(JdbcClient db) {
        this.db = db;
    }

    /** For whom an account is linked. */
    record Purpose(UUID account, CityCode city, Optional<UnitId> unit, Network network) {}

    /** A begun sign-in that has just come back, once and in time. */
    record Begun(Purpose purpose, KeyRing.Sealed verifier) {}

    /** What a sign-in gave to choose from. */
    record Kept(
            UUID id,
            Purpose purpose,
            KeyRing.Sealed offers,
            Set<String> granted,
            Set<String> missing) {}

    void begin(
            byte[] stateHash,
            byte[] session,
            Purpose purpose,
            KeyRing.Sealed verifier,
            Instant now,
            Instant expires) {
        db.sql(
                        """
                        insert into publishing.linking
                               (state_hash, session, account, city, unit, network, verifier, key,
                                begun_at, expires_at)
                        values (:state, :session, :account, :city, :unit, :network, :verifier, :key,
                                :now, :expires)\
                        """)
                .param("state", stateHash)
                .param("session", session)
                .param("account", purpose.account())
                .param("city", purpose.city().value())
                .param("unit", purpose.unit().map(UnitId::value).orElse(null))
                .param("network", purpose.network().name())
                .param("verifier", verifier.content())
                .param("key", verifier.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Uses it up; empty if it is unknown, used, too old, or of another session or person. */
    Optional<Begun> use(byte[] stateHash, byte[] session, UUID account, Instant now) {
        return db.sql(
                        """
                        update publishing.linking set used_at = :now
                         where state_hash = :state and session = :session and account = :account
                           and used_at is null and expires_at > :now
                        returning *\
                        """)
                .param("state", stateHash)
                .param("session", session)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Begun(
                                purpose(row),
                                new KeyRing.Sealed(row.getString("key"), row.getBytes("verifier"))))
                .optional();
    }

    UUID offer(Purpose purpose, KeyRing.Sealed offers, Instant now, Instant expires) {
        return db.sql(
                        """
                        insert into publishing.linking_choice
                               (account, city, unit, network, key, offers, granted, missing,
                                made_at, expires_at)
                        values (:account, :city, :unit, :network, :key, :offers, '{}', '{}',
                                :now, :expires)
                        returning id\
                        """)
                .param("account", purpose.account())
                .param("city", purpose.city().value())
                .param("unit", purpose.unit().map(UnitId::value).orElse(null))
                .param("network", purpose.network().name())
                .param("key", offers.key())
                .param("offers", offers.content())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** What is still there to choose from, for the person who signed in. */
    Optional<Kept> choice(UUID id, UUID account, Instant now) {
        return db.sql(
                        """
                        select * from publishing.linking_choice
                         where id = :id and account = :account and expires_at > :now\
                        """)
                .param("id", id)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Kept(
                                id,
                                purpose(row),
                                new KeyRing.Sealed(row.getString("key"), row.getBytes("offers")),
                                Set.of((String[]) row.getArray("granted").getArray()),
                                Set.of((String[]) row.getArray("missing").getArray())))
                .optional();
    }

    /** Chosen: gone, with its tokens. False if somebody was faster. */
    boolean chosen(UUID id) {
        return db.sql("delete from publishing.linking_choice where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Forgets what is too old, tokens above all. */
    void tidy(Instant now) {
        for (String statement :
                List.of(
                        "delete from publishing.linking where expires_at < :now",
                        "delete from publishing.linking_choice where expires_at < :now")) {
            db.sql(statement).param("now", now.atOffset(ZoneOffset.UTC)).update();
        }
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        return new Purpose(
                row.getObject("account", UUID.class),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                Network.valueOf(row.getString("network")));
    }
}
