package id.pendopo.newsroom.story;

import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
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

/** Versions of texts, and what was done with stories. */
@Repository
public class HistoryRepository {
    private final JdbcClient db;

    HistoryRepository(JdbcClient db) {
        this.db = db;
    }

    /** All versions, the newest first. */
    public List<StoryVersion> versions(StoryId story) {
        return db.sql(
                        """
                        select * from newsroom.story_version
                         where story = :story order by number desc\
                        """)
                .param("story", story.value())
                .query(HistoryRepository::version)
                .list();
    }

    public Optional<StoryVersion> version(StoryId story, int number) {
        return db.sql(
                        """
                        select * from newsroom.story_version
                         where story = :story and number = :number\
                        """)
                .param("story", story.value())
                .param("number", number)
                .query(HistoryRepository::version)
                .optional();
    }

    /** Everything that was done, the newest first. */
    public List<StoryStep> steps(StoryId story) {
        return db.sql(
                        """
                        select * from newsroom.story_step
                         where story = :story order by at desc, id desc\
                        """)
                .param("story", story.value())
                .query(HistoryRepository::step)
                .list();
    }

    /** Keeps the text under its number, in place of what the number held. */
    void keep(Story story, Person by, Instant now) {
        db.sql(
                        """
                        insert into newsroom.story_version
                               (story, number, at, by, by_name, content)
                        values (:story, :number, :at, :by, :name, :content::jsonb)
                        on conflict (story, number) do update
                           set at = excluded.at, content = excluded.content\
                        """)
                .param("story", story.id().value())
                .param("number", story.textNumber())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("name", by.name())
                .param("content", StoredForm.of(story.manuscript()))
                .update();
    }

    void add(StoryId story, StoryStep step) {
        db.sql(
                        """
                        insert into newsroom.story_step
                               (story, at, by, by_name, act, status, text_number, note, forced)
                        values (:story, :at, :by, :name, :act, :status, :number, :note, :forced)\
                        """)
                .param("story", story.value())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("by", step.by().id())
                .param("name", step.by().name())
                .param("act", step.act().name())
                .param("status", step.status().name())
                .param("number", step.textNumber())
                .param("note", step.note())
                .param("forced", step.forced())
                .update();
    }

    private static StoryVersion version(ResultSet row, int number) throws SQLException {
        return new StoryVersion(
                row.getInt("number"),
                at(row),
                person(row),
                StoredForm.manuscript(row.getString("content")));
    }

    private static StoryStep step(ResultSet row, int number) throws SQLException {
        return new StoryStep(
                at(row),
                person(row),
                StoryAct.valueOf(row.getString("act")),
                StoryStatus.valueOf(row.getString("status")),
                row.getInt("text_number"),
                row.getString("note"),
                row.getBoolean("forced"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getObject("by", UUID.class), row.getString("by_name"));
    }
}
