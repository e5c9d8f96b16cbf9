package id.pendopo.identity.letter;

import id.pendopo.identity.account.Moments;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Queues mails in the outbox, which sends them when the transaction has landed. */
@Repository
class LetterRepository {
    private final JdbcClient db;

    LetterRepository(JdbcClient db) {
        this.db = db;
    }

    void queue(String recipient, String subject, String body, Instant now) {
        db.sql(
                        """
                        insert into platform.outbox
                               (dedupe_key, recipient, subject, body, status, queued_at, next_at)
                        values (:key, :recipient, :subject, :body, 'WAITING', :now, :now)\
                        """)
                .param("key", "identity " + UUID.randomUUID())
                .param("recipient", recipient)
                .param("subject", subject)
                .param("body", body)
                .param("now", Moments.of(now))
                .update();
    }
}
