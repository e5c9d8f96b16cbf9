package id.pendopo.publishing.compose;

import id.pendopo.newsroom.StoryId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.post.Post;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What composing asks of posts beyond their words: their moment, their writer, one at a time. */
@Repository
class ComposeRepository {
    private final JdbcClient db;

    ComposeRepository(JdbcClient db) {
        this.db = db;
    }

    /** Lets one at a time write of the story for the account, until the transaction ends. */
    void hold(StoryId story, AccountLinkId link) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                .param("key", story + "/" + link)
                .query(Boolean.class)
                .single();
    }

    /** Gives an approved version its moment; false if it changed since it was seen. */
    boolean schedule(Post seen, Optional<Instant> at, Instant now) {
        return db.sql(
                                """
                                update publishing.post
                                   set scheduled_for = :scheduled, changed_at = :now
                                 where id = :id and version = :seen and status = 'APPROVED'\
                                """)
                        .param("id", seen.id().value())
                        .param("seen", seen.version())
                        .param("scheduled", at.map(m -> m.atOffset(ZoneOffset.UTC)).orElse(null))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Who wrote the version. */
    Optional<UUID> writer(PostId id, int number) {
        return db.sql(
                        """
                        select written_by from publishing.post_version
                         where post = :post and number = :number\
                        """)
                .param("post", id.value())
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    String reason(PostId id, int number) {
        return db.sql(
                        """
                        select approved_alone_because from publishing.post_version
                         where post = :post and number = :number\
                        """)
                .param("post", id.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void keepReason(PostId id, int number, String reason) {
        db.sql(
                        """
                        update publishing.post_version set approved_alone_because = :reason
                         where post = :post and number = :number\
                        """)
                .param("post", id.value())
                .param("number", number)
                .param("reason", reason)
                .update();
    }
}
