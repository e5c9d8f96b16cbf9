package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came in from programs and tables, so that sending it again changes nothing. */
@Repository
class ReceiptRepository {
    private final JdbcClient db;

    ReceiptRepository(JdbcClient db) {
        this.db = db;
    }

    /** A receipt; {@code digest} is of what was sent under the key. */
    record Receipt(String digest, Optional<StoryId> story) {}

    Optional<Receipt> find(ReceiptKey key) {
        return db.sql(
                        """
                        select digest, story from newsroom.receipt
                         where source = :source and scope = :scope and key = :key\
                        """)
                .param("source", key.source().name())
                .param("scope", key.scope())
                .param("key", key.key())
                .query((row, n) ->
                        new Receipt(
                                row.getString("digest"),
                                Optional.ofNullable(row.getObject("story", UUID.class))
                                        .map(StoryId::new)))
                .optional();
    }

    /** Adds it; waits for another that adds the same, and is false if that one succeeds. */
    boolean add(ReceiptKey key, String digest, Instant now) {
        return db.sql(
                                """
                                insert into newsroom.receipt (source, scope, key, digest, at)
                                values (:source, :scope, :key, :digest, :now)
                                on conflict do nothing\
                                """)
                        .param("source", key.source().name())
                        .param("scope", key.scope())
                        .param("key", key.key())
                        .param("digest", digest)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void became(ReceiptKey key, StoryId story) {
        db.sql(
                        """
                        update newsroom.receipt set story = :story
                         where source = :source and scope = :scope and key = :key\
                        """)
                .param("story", story.value())
                .param("source", key.source().name())
                .param("scope", key.scope())
                .param("key", key.key())
                .update();
    }
}
