package id.pendopo.newsroom.intake;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports on their way in; rows of {@code newsroom.submission}. */
@Repository
public class SubmissionRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    SubmissionRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Submission> find(UUID id) {
        return db.sql("select * from newsroom.submission where id = :id")
                .param("id", id)
                .query(SubmissionRepository::submission)
                .optional();
    }

    /** The submission with its row locked until the transaction ends. */
    Optional<Submission> lock(UUID id) {
        return db.sql("select * from newsroom.submission where id = :id for update")
                .param("id", id)
                .query(SubmissionRepository::submission)
                .optional();
    }

    /** What waits in the units, the latest first. */
    public List<Submission> waiting(Collection<UnitId> units, int limit) {
        return db.sql(
                        """
                        select * from newsroom.submission
                         where story is null and unit in (:units)
                         order by changed_at desc, id limit :limit\
                        """)
                .param(
                        "units",
                        units.isEmpty()
                                ? List.of(new UUID(0, 0))
                                : units.stream().map(UnitId::value).toList())
                .param("limit", limit)
                .query(SubmissionRepository::submission)
                .list();
    }

    /** What waits that the person began, the latest first. */
    public List<Submission> waitingOf(UUID author, int limit) {
        return db.sql(
                        """
                        select * from newsroom.submission
                         where story is null and author = :author
                         order by changed_at desc, id limit :limit\
                        """)
                .param("author", author)
                .param("limit", limit)
                .query(SubmissionRepository::submission)
                .list();
    }

    /** What waits and shows the asset. */
    List<Submission> showing(AssetId asset) {
        return db.sql(
                        """
                        select * from newsroom.submission
                         where story is null
                           and content->'pictures' @> jsonb_build_array(
                                   jsonb_build_object('asset',
                                       jsonb_build_object('value', :asset::text)))\
                        """)
                .param("asset", asset.value().toString())
                .query(SubmissionRepository::submission)
                .list();
    }

    /** The programme that the unit reported on last. */
    public Optional<ProgrammeId> lastProgramme(UnitId unit) {
        return db.sql(
                        """
                        select (content->'programme'->>'value')::uuid from newsroom.submission
                         where unit = :unit and story is not null
                         order by changed_at desc limit 1\
                        """)
                .param("unit", unit.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(id -> id)
                .map(ProgrammeId::new);
    }

    /** Fields of work that the unit has named, for offering them again. */
    public List<String> fields(UnitId unit) {
        return db.sql(
                        """
                        select field from newsroom.published_story
                         where unit = :unit and field <> ''
                         group by field order by max(published_at) desc limit 12\
                        """)
                .param("unit", unit.value())
                .query((row, n) -> row.getString("field"))
                .list();
    }

    /** Adds it; false if one of the id is there already. */
    boolean add(Submission submission) {
        return db.sql(
                                """
                                insert into newsroom.submission
                                       (id, city, unit, author, author_name, channel, content,
                                        device, revision, created_at, changed_at)
                                values (:id, :city, :unit, :author, :name, :channel,
                                        :content::jsonb, :device, :revision, :now, :now)
                                on conflict (id) do nothing\
                                """)
                        .param("id", submission.id())
                        .param("city", submission.city().value())
                        .param("unit", submission.unit().map(UnitId::value).orElse(null))
                        .param("author", submission.author().id())
                        .param("name", submission.author().name())
                        .param("channel", submission.channel().name())
                        .param("content", JSON.writeValueAsString(submission.report()))
                        .param("device", submission.device())
                        .param("revision", submission.revision())
                        .param("now", submission.changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Writes the report of a locked submission; its revision goes up by one. */
    Submission write(Submission submission, Report report, String device, Instant now) {
        return db.sql(
                        """
                        update newsroom.submission
                           set content = :content::jsonb, device = :device,
                               revision = revision + 1, changed_at = :now
                         where id = :id
                        returning *\
                        """)
                .param("content", JSON.writeValueAsString(report))
                .param("device", device)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", submission.id())
                .query(SubmissionRepository::submission)
                .single();
    }

    void sent(UUID id, StoryId story, Instant now) {
        db.sql(
                        """
                        update newsroom.submission
                           set story = :story, sent_at = :now, changed_at = :now
                         where id = :id\
                        """)
                .param("story", story.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from newsroom.submission where id = :id and story is null")
                .param("id", id)
                .update();
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                new Person(row.getObject("author", UUID.class), row.getString("author_name")),
                Submission.Channel.valueOf(row.getString("channel")),
                JSON.readValue(row.getString("content"), Report.class),
                row.getString("device"),
                row.getInt("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new));
    }
}
