package id.pendopo.publishing.proof;

import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.network.RemotePost;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code publishing.proof} and {@code publishing.presence}. */
@Repository
public class ProofRepository {
    private final JdbcClient db;

    public ProofRepository(JdbcClient db) {
        this.db = db;
    }

    /** Keeps what is about to be sent; before the irreversible call. */
    public void begin(
            UUID attempt, DeliveryId delivery, int postVersion, Snapshot sent, Instant now) {
        db.sql(
                        """
                        insert into publishing.proof
                               (attempt, delivery, post_version, content, content_hash, sent_at)
                        values (:attempt, :delivery, :version, :content, :hash, :now)\
                        """)
                .param("attempt", attempt)
                .param("delivery", delivery.value())
                .param("version", postVersion)
                .param("content", sent.json())
                .param("hash", sent.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds which post it became. */
    public void complete(UUID attempt, RemotePost post, Witness witness) {
        db.sql(
                        """
                        update publishing.proof
                           set remote_id = :remote, permalink = :permalink, published_at = :at,
                               answered_by = :witness
                         where attempt = :attempt\
                        """)
                .param("attempt", attempt)
                .param("remote", post.id())
                .param("permalink", post.permalink().map(URI::toString).orElse(null))
                .param("at", post.at().atOffset(ZoneOffset.UTC))
                .param("witness", witness.name())
                .update();
    }

    /** The newest first. */
    public List<Proof> of(DeliveryId delivery) {
        return db.sql(
                        """
                        select * from publishing.proof where delivery = :delivery
                         order by sent_at desc\
                        """)
                .param("delivery", delivery.value())
                .query((row, n) -> proof(row))
                .list();
    }

    /** Has the post looked at again at the moment. */
    public void plan(DeliveryId delivery, Instant at) {
        db.sql(
                        """
                        insert into publishing.presence (delivery, due_at) values (:delivery, :at)
                        on conflict do nothing\
                        """)
                .param("delivery", delivery.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Looks that are due, oldest first. */
    public List<Presence> due(Instant now, int limit) {
        return db.sql(
                        """
                        select * from publishing.presence
                         where seen_at is null and due_at <= :now order by due_at limit :limit\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> presence(row))
                .list();
    }

    /** False if somebody else noted it before. */
    public boolean seen(Presence look, Presence.Result result, Instant now) {
        return db.sql(
                                """
                                update publishing.presence set seen_at = :now, result = :result
                                 where delivery = :delivery and due_at = :due and seen_at is null\
                                """)
                        .param("delivery", look.delivery().value())
                        .param("due", look.dueAt().atOffset(ZoneOffset.UTC))
                        .param("result", result.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The looks at a post, the earliest first. */
    public List<Presence> presence(DeliveryId delivery) {
        return db.sql(
                        """
                        select * from publishing.presence where delivery = :delivery
                         order by due_at\
                        """)
                .param("delivery", delivery.value())
                .query((row, n) -> presence(row))
                .list();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        Optional<String> remote = Optional.ofNullable(row.getString("remote_id"));
        Optional<Instant> published = instant(row, "published_at");
        Optional<URI> permalink = Optional.ofNullable(row.getString("permalink")).map(URI::create);
        String witness = row.getString("answered_by");
        return new Proof(
                row.getObject("attempt", UUID.class),
                new DeliveryId(row.getObject("delivery", UUID.class)),
                row.getInt("post_version"),
                row.getString("content"),
                row.getString("content_hash"),
                instant(row, "sent_at").orElseThrow(),
                remote.map(id -> new RemotePost(id, permalink, published.orElseThrow())),
                witness.isEmpty() ? Optional.empty() : Optional.of(Witness.valueOf(witness)));
    }

    private static Presence presence(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new Presence(
                new DeliveryId(row.getObject("delivery", UUID.class)),
                instant(row, "due_at").orElseThrow(),
                instant(row, "seen_at")
                        .map(at -> new Presence.Seen(at, Presence.Result.valueOf(result))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
