package id.pendopo.sites.twin.hub;

import id.pendopo.sites.twin.hub.HubRequest.Mode;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What subscribers asked for, have and wait for. */
@Repository
class HubRepository {
    private final JdbcClient db;

    HubRepository(JdbcClient db) {
        this.db = db;
    }

    /** A request that is to be confirmed. */
    record Waiting(UUID id, HubRequest request) {}

    /**
     * A subscription that is to be sent its feed.
     *
     * @param attempts made in vain since it last worked
     */
    record Due(UUID id, URI callback, URI topic, String secret, int attempts) {
        /** Never the secret. */
        @Override
        public String toString() {
            return "Due[callback=%s, topic=%s, attempts=%d]".formatted(callback, topic, attempts);
        }
    }

    /** Keeps the request; a newer one of the same subscriber and feed takes the older's place. */
    void ask(HubRequest request, Instant now) {
        db.sql(
                        """
                        insert into sites.hub_request
                               (callback, topic, mode, lease, secret, asked_at, next_at)
                        values (:callback, :topic, :mode, :lease, :secret, :now, :now)
                        on conflict (callback, topic) do update
                           set mode = excluded.mode, lease = excluded.lease,
                               secret = excluded.secret, asked_at = excluded.asked_at\
                        """)
                .param("callback", request.callback().toString())
                .param("topic", request.topic().toString())
                .param("mode", request.mode().name())
                .param("lease", request.lease().toSeconds())
                .param("secret", request.secret())
                .param("now", sql(now))
                .update();
    }

    long waiting() {
        return db.sql("select count(*) from sites.hub_request").query(Long.class).single();
    }

    long subscriptions(String host) {
        return db.sql("select count(*) from sites.hub_subscription where host = :host")
                .param("host", host)
                .query(Long.class)
                .single();
    }

    /** The next request whose turn has come; until the pause is over nobody else takes it. */
    Optional<Waiting> takeRequest(Instant now, Duration pause) {
        return db.sql(
                        """
                        update sites.hub_request set next_at = :later
                         where id = (select id from sites.hub_request
                                      where next_at <= :now
                                      order by next_at, id
                                      limit 1
                                        for update skip locked)
                        returning id, callback, topic, mode, lease, secret\
                        """)
                .param("now", sql(now))
                .param("later", sql(now.plus(pause)))
                .query((row, n) -> waiting(row))
                .optional();
    }

    void forgetRequest(UUID id) {
        db.sql("delete from sites.hub_request where id = :id").param("id", id).update();
    }

    void subscribe(HubRequest request, Instant now) {
        db.sql(
                        """
                        insert into sites.hub_subscription
                               (callback, topic, host, secret, lease_until, confirmed_at)
                        values (:callback, :topic, :host, :secret, :until, :now)
                        on conflict (callback, topic) do update
                           set secret = excluded.secret, lease_until = excluded.lease_until,
                               confirmed_at = excluded.confirmed_at, attempts = 0\
                        """)
                .param("callback", request.callback().toString())
                .param("topic", request.topic().toString())
                .param("host", request.callback().getHost())
                .param("secret", request.secret())
                .param("until", sql(now.plus(request.lease())))
                .param("now", sql(now))
                .update();
    }

    void unsubscribe(HubRequest request) {
        db.sql(
                        """
                        delete from sites.hub_subscription
                         where callback = :callback and topic = :topic\
                        """)
                .param("callback", request.callback().toString())
                .param("topic", request.topic().toString())
                .update();
    }

    /**
     * The feeds have something new. Who has failed before waits its time out; who is just being
     * told is told again.
     */
    void changed(Collection<URI> topics, Instant now) {
        db.sql(
                        """
                        update sites.hub_subscription set due_at = :now
                         where topic in (:topics) and attempts = 0 and lease_until > :now\
                        """)
                .param("topics", topics.stream().map(URI::toString).toList())
                .param("now", sql(now))
                .update();
    }

    /** The next subscription that waits; until the pause is over nobody else takes it. */
    Optional<Due> takeDue(Instant now, Duration pause) {
        return db.sql(
                        """
                        update sites.hub_subscription set due_at = :later
                         where id = (select id from sites.hub_subscription
                                      where due_at <= :now and lease_until > :now
                                      order by due_at, id
                                      limit 1
                                        for update skip locked)
                        returning id, callback, topic, secret, attempts\
                        """)
                .param("now", sql(now))
                .param("later", sql(now.plus(pause)))
                .query((row, n) -> due(row))
                .optional();
    }

    /**
     * It has been told; unless something changed meanwhile, it waits for nothing more.
     *
     * @param taken the mark that taking it left
     */
    void told(UUID id, Instant taken) {
        db.sql(
                        """
                        update sites.hub_subscription
                           set attempts = 0, due_at = case when due_at = :taken then null else due_at end
                         where id = :id\
                        """)
                .param("id", id)
                .param("taken", sql(taken))
                .update();
    }

    void failed(UUID id, Instant next) {
        db.sql(
                        """
                        update sites.hub_subscription
                           set attempts = attempts + 1, due_at = :next
                         where id = :id\
                        """)
                .param("id", id)
                .param("next", sql(next))
                .update();
    }

    void drop(UUID id) {
        db.sql("delete from sites.hub_subscription where id = :id").param("id", id).update();
    }

    /** Returns how many leases had run out. */
    int forgetExpired(Instant now) {
        return db.sql("delete from sites.hub_subscription where lease_until <= :now")
                .param("now", sql(now))
                .update();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                new HubRequest(
                        URI.create(row.getString("callback")),
                        URI.create(row.getString("topic")),
                        Mode.valueOf(row.getString("mode")),
                        Duration.ofSeconds(row.getInt("lease")),
                        row.getString("secret")));
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                URI.create(row.getString("callback")),
                URI.create(row.getString("topic")),
                row.getString("secret"),
                row.getInt("attempts"));
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
