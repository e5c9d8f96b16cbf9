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

/** Fact checks; rows of {@code newsroom.fact_check}. */
@Repository
public class FactCheckRepository {
    private final JdbcClient db;

    FactCheckRepository(JdbcClient db) {
        this.db = db;
    }

    /** All checks, the newest first. */
    public List<FactCheck> ofStory(StoryId story) {
        return db.sql(
                        """
                        select * from newsroom.fact_check
                         where story = :story order by asked_at desc, id desc\
                        """)
                .param("story", story.value())
                .query(FactCheckRepository::check)
                .list();
    }

    /** The check with its row locked until the transaction ends. */
    Optional<FactCheck> lock(UUID id) {
        return db.sql("select * from newsroom.fact_check where id = :id for update")
                .param("id", id)
                .query(FactCheckRepository::check)
                .optional();
    }

    FactCheck ask(Story story, Person by, String question, Instant at) {
        return db.sql(
                        """
                        insert into newsroom.fact_check
                               (story, text_number, asked_at, asked_by, asked_name, question)
                        values (:story, :number, :at, :by, :name, :question)
                        returning *\
                        """)
                .param("story", story.id().value())
                .param("number", story.textNumber())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("name", by.name())
                .param("question", question)
                .query(FactCheckRepository::check)
                .single();
    }

    void answer(UUID id, FactCheck.Answer answer) {
        db.sql(
                        """
                        update newsroom.fact_check
                           set answered_at = :at, answered_by = :by, answered_name = :name,
                               confirmed = :confirmed, answer = :words
                         where id = :id\
                        """)
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("by", answer.by().id())
                .param("name", answer.by().name())
                .param("confirmed", answer.confirmed())
                .param("words", answer.words())
                .param("id", id)
                .update();
    }

    private static FactCheck check(ResultSet row, int number) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new FactCheck(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story", UUID.class)),
                row.getInt("text_number"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new Person(row.getObject("asked_by", UUID.class), row.getString("asked_name")),
                row.getString("question"),
                answered == null
                        ? Optional.empty()
                        : Optional.of(
                                new FactCheck.Answer(
                                        answered.toInstant(),
                                        new Person(
                                                row.getObject("answered_by", UUID.class),
                                                row.getString("answered_name")),
                                        row.getBoolean("confirmed"),
                                        row.getString("answer"))));
    }
}
