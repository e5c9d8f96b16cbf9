package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryId;
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

/** Remarks on stories; rows of {@code newsroom.comment}. */
@Repository
public class CommentRepository {
    private final JdbcClient db;

    CommentRepository(JdbcClient db) {
        this.db = db;
    }

    /** All remarks, the oldest first. */
    public List<Comment> ofStory(StoryId story) {
        return db.sql("select * from newsroom.comment where story = :story order by at, id")
                .param("story", story.value())
                .query(CommentRepository::comment)
                .list();
    }

    Optional<Comment> find(UUID id) {
        return db.sql("select * from newsroom.comment where id = :id")
                .param("id", id)
                .query(CommentRepository::comment)
                .optional();
    }

    Comment add(Story story, Person by, String text, Optional<Passage> passage, Instant at) {
        return db.sql(
                        """
                        insert into newsroom.comment
                               (story, text_number, at, by, by_name, text, quote, before, after)
                        values (:story, :number, :at, :by, :name, :text, :quote, :before, :after)
                        returning *\
                        """)
                .param("story", story.id().value())
                .param("number", story.textNumber())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("name", by.name())
                .param("text", text)
                .param("quote", passage.map(Passage::quote).orElse(""))
                .param("before", passage.map(Passage::before).orElse(""))
                .param("after", passage.map(Passage::after).orElse(""))
                .query(CommentRepository::comment)
                .single();
    }

    /** Marks it as dealt with; the first who does so stays. */
    void settle(UUID id, String by, Instant at) {
        db.sql(
                        """
                        update newsroom.comment set settled_at = :at, settled_by = :by
                         where id = :id and settled_at is null\
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        String quote = row.getString("quote");
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Comment(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story", UUID.class)),
                row.getInt("text_number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Person(row.getObject("by", UUID.class), row.getString("by_name")),
                row.getString("text"),
                quote.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Passage(
                                        quote, row.getString("before"), row.getString("after"))),
                settled == null
                        ? Optional.empty()
                        : Optional.of(
                                new Comment.Settled(
                                        settled.toInstant(), row.getString("settled_by"))));
    }
}
