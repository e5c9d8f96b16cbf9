package id.pendopo.platform.mail;

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

/** Rows of {@code platform.outbox}. */
@Repository
class OutboxRepository {
    private final JdbcClient db;

    OutboxRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Letter letter, Instant at) {
        db.sql(
                        """
                        insert into platform.outbox
                               (dedupe_key, recipient, subject, body, status, queued_at, next_at)
                        values (:key, :to, :subject, :body, 'WAITING', :at, :at)
                        on conflict (dedupe_key) do nothing\
                        """)
                .param("key", letter.key())
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("at", sql(at))
                .update();
    }

    /** The next letter whose turn has come, held until the transaction ends. */
    Optional<QueuedLetter> takeDue(Instant now) {
        return db.sql(
                        """
                        select * from platform.outbox
                         where status = 'WAITING' and next_at <= :now
                         order by next_at, id
                         limit 1
                           for update skip locked\
                        """)
                .param("now", sql(now))
                .query((row, n) -> letter(row))
                .optional();
    }

    void sent(UUID id, Instant at) {
        db.sql(
                        """
                        update platform.outbox
                           set status = 'SENT', sent_at = :at, attempts = attempts + 1,
                               last_error = null
                         where id = :id\
                        """)
                .param("at", sql(at))
                .param("id", id)
                .update();
    }

    void failed(UUID id, QueuedLetter.Status status, Instant nextAt, String error) {
        db.sql(
                        """
                        update platform.outbox
                           set status = :status, next_at = :next, attempts = attempts + 1,
                               last_error = :error
                         where id = :id\
                        """)
                .param("status", status.name())
                .param("next", sql(nextAt))
                .param("error", error)
                .param("id", id)
                .update();
    }

    List<QueuedLetter> latest(int limit) {
        return db.sql("select * from platform.outbox order by queued_at desc, id desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> letter(row))
                .list();
    }

    private static QueuedLetter letter(ResultSet row) throws SQLException {
        return new QueuedLetter(
                row.getObject("id", UUID.class),
                new Letter(
                        row.getString("dedupe_key"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body")),
                QueuedLetter.Status.valueOf(row.getString("status")),
                row.getInt("attempts"),
                instant(row, "queued_at").orElseThrow(),
                instant(row, "next_at").orElseThrow(),
                instant(row, "sent_at"),
                Optional.ofNullable(row.getString("last_error")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
