package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stories as they stand now; rows of {@code newsroom.story}. */
@Repository
public class StoryRepository {
    private final JdbcClient db;

    StoryRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Story> find(StoryId id) {
        return db.sql("select * from newsroom.story where id = :id")
                .param("id", id.value())
                .query(StoryRepository::story)
                .optional();
    }

    /** The story with its row locked until the transaction ends; empty if there is none. */
    Optional<Story> lock(StoryId id) {
        return db.sql("select * from newsroom.story where id = :id for update")
                .param("id", id.value())
                .query(StoryRepository::story)
                .optional();
    }

    /** The story that came from the origin, locked. Two imports of one key wait for each other. */
    Optional<Story> lockImported(CityCode city, Optional<UnitId> unit, String key) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "newsroom.origin %s %s %s".formatted(city, unit, key))
                .query((row, n) -> true)
                .single();
        return db.sql(
                        """
                        select * from newsroom.story
                         where city = :city and unit is not distinct from :unit::uuid
                           and origin_key = :key
                           for update\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("key", key)
                .query(StoryRepository::story)
                .optional();
    }

    /** Adds a story whose text has number 1. */
    Story add(
            CityCode city,
            Optional<UnitId> unit,
            StoryStatus status,
            Manuscript manuscript,
            Story.Origin origin) {
        return db.sql(
                        """
                        insert into newsroom.story
                               (city, unit, status, content, kind, title, programme, text_number,
                                origin_key, sample, author, author_name, created_at, changed_at,
                                version)
                        values (:city, :unit, :status, :content::jsonb, :kind, :title, :programme,
                                1, :key, :sample, :author, :name, :now, :now, 1)
                        returning *\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("status", status.name())
                .param("content", StoredForm.of(manuscript))
                .param("kind", manuscript.kind().name())
                .param("title", manuscript.title())
                .param("programme", manuscript.programme().map(ProgrammeId::value).orElse(null))
                .param("key", origin.key().orElse(null))
                .param("sample", origin.sample())
                .param("author", origin.author().id())
                .param("name", origin.author().name())
                .param("now", utc(origin.createdAt()))
                .query(StoryRepository::story)
                .single();
    }

    /** Writes all that may change of a locked story; its version goes up by one. */
    Story change(Story story, Instant now) {
        Story.Handling handling = story.handling();
        return db.sql(
                        """
                        update newsroom.story
                           set status = :status, content = :content::jsonb, kind = :kind,
                               title = :title, programme = :programme, text_number = :number,
                               assignee = :assignee, assignee_name = :assigneename,
                               due_at = :due, submitted_at = :submitted, publish_at = :publish,
                               publish_by = :by, publish_by_name = :byname,
                               publish_force = :force, changed_at = :now, version = version + 1
                         where id = :id
                        returning *\
                        """)
                .param("status", story.status().name())
                .param("content", StoredForm.of(story.manuscript()))
                .param("kind", story.manuscript().kind().name())
                .param("title", story.title())
                .param(
                        "programme",
                        story.manuscript().programme().map(ProgrammeId::value).orElse(null))
                .param("number", story.textNumber())
                .param("assignee", handling.assignee().map(Person::id).orElse(null))
                .param("assigneename", handling.assignee().map(Person::name).orElse(null))
                .param("due", utc(handling.dueAt()))
                .param("submitted", utc(handling.submittedAt()))
                .param("publish", utc(handling.plan().map(Story.Plan::at)))
                .param("by", handling.plan().map(p -> p.by().id()).orElse(null))
                .param("byname", handling.plan().map(p -> p.by().name()).orElse(null))
                .param("force", handling.plan().flatMap(Story.Plan::force).orElse(null))
                .param("now", utc(now))
                .param("id", story.id().value())
                .query(StoryRepository::story)
                .single();
    }

    static Story story(ResultSet row, int number) throws SQLException {
        return new Story(
                new StoryId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                new Story.Origin(
                        new Person(
                                row.getObject("author", UUID.class), row.getString("author_name")),
                        moment(row, "created_at").orElseThrow(),
                        Optional.ofNullable(row.getString("origin_key")),
                        row.getBoolean("sample")),
                StoryStatus.valueOf(row.getString("status")),
                StoredForm.manuscript(row.getString("content")),
                row.getInt("text_number"),
                handling(row),
                moment(row, "changed_at").orElseThrow(),
                row.getInt("version"));
    }

    private static Story.Handling handling(ResultSet row) throws SQLException {
        Optional<Person> planner = person(row, "publish_by");
        Optional<String> force = Optional.ofNullable(row.getString("publish_force"));
        return new Story.Handling(
                person(row, "assignee"),
                moment(row, "due_at"),
                moment(row, "submitted_at"),
                moment(row, "publish_at")
                        .flatMap(at -> planner.map(by -> new Story.Plan(at, by, force))));
    }

    private static Optional<Person> person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Person(id, row.getString(column + "_name")));
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
        return at.map(StoryRepository::utc).orElse(null);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
