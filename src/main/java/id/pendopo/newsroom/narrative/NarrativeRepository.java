package id.pendopo.newsroom.narrative;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.story.Person;
import id.pendopo.newsroom.story.StoredForm;
import id.pendopo.platform.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code newsroom.narrative}. */
@Repository
public class NarrativeRepository {
    private final JdbcClient db;

    NarrativeRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Narrative> find(NarrativeId id) {
        return db.sql("select * from newsroom.narrative where id = :id")
                .param("id", id.value())
                .query(NarrativeRepository::narrative)
                .optional();
    }

    Optional<Narrative> lock(NarrativeId id) {
        return db.sql("select * from newsroom.narrative where id = :id for update")
                .param("id", id.value())
                .query(NarrativeRepository::narrative)
                .optional();
    }

    /** The narrative that follows the story and still holds, locked. */
    /** The open narrative that follows the story. */
    public Optional<NarrativeId> following(StoryId story) {
        return db.sql(
                        """
                        select id from newsroom.narrative
                         where story = :story and ended_at is null\
                        """)
                .param("story", story.value())
                .query((row, n) -> new NarrativeId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Narrative> lockFollowing(StoryId story) {
        return db.sql(
                        """
                        select * from newsroom.narrative
                         where story = :story and ended_at is null for update\
                        """)
                .param("story", story.value())
                .query(NarrativeRepository::narrative)
                .optional();
    }

    /**
     * Narratives of the city, the newest first.
     *
     * @param units only what one of these received; empty for all
     */
    public List<Narrative> list(CityCode city, Optional<Set<UnitId>> units, int limit) {
        return db.sql(
                        """
                        select n.* from newsroom.narrative n
                         where n.city = :city
                           and (not :some or exists (select from newsroom.narrative_unit u
                                                      where u.narrative = n.id
                                                        and u.unit = any(:units)))
                         order by n.given_at desc, n.id desc limit :limit\
                        """)
                .param("city", city.value())
                .param("some", units.isPresent())
                .param(
                        "units",
                        units.orElse(Set.of()).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(NarrativeRepository::narrative)
                .list();
    }

    Narrative add(
            CityCode city,
            Optional<StoryId> story,
            Wording wording,
            Narrative.Terms terms,
            Actor by,
            Instant now) {
        return worded(
                        """
                        insert into newsroom.narrative
                               (city, story, kind, title, summary, body, pictures, messages,
                                valid_from, valid_until, must, directly, text_number, correction,
                                given_by, given_by_name, given_at, version)
                        values (:city, :story, :kind, :title, :summary, :body, :pictures::jsonb,
                                :messages, :from, :until, :must, :directly, 1, '', :by, :byname,
                                :now, 1)
                        returning *\
                        """,
                        wording)
                .param("city", city.value())
                .param("story", story.map(StoryId::value).orElse(null))
                .param("messages", terms.messages().toArray(String[]::new))
                .param("from", terms.from())
                .param("until", terms.until().orElse(null))
                .param("must", terms.must())
                .param("directly", terms.directly())
                .param("by", by.id())
                .param("byname", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(NarrativeRepository::narrative)
                .single();
    }

    Narrative correct(NarrativeId id, Wording wording, String note) {
        return worded(
                        """
                        update newsroom.narrative
                           set kind = :kind, title = :title, summary = :summary, body = :body,
                               pictures = :pictures::jsonb, correction = :note,
                               text_number = text_number + 1, version = version + 1
                         where id = :id
                        returning *\
                        """,
                        wording)
                .param("note", note)
                .param("id", id.value())
                .query(NarrativeRepository::narrative)
                .single();
    }

    void end(NarrativeId id, Instant now) {
        db.sql(
                        """
                        update newsroom.narrative
                           set ended_at = :now, version = version + 1
                         where id = :id and ended_at is null\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec worded(String sql, Wording wording) {
        return db.sql(sql)
                .param("kind", wording.kind().name())
                .param("title", wording.title())
                .param("summary", wording.summary())
                .param("body", wording.body())
                .param("pictures", StoredForm.of(wording.pictures()));
    }

    private static Narrative narrative(ResultSet row, int number) throws SQLException {
        return new Narrative(
                new NarrativeId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                new Wording(
                        StoryKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("body"),
                        StoredForm.pictures(row.getString("pictures"))),
                new Narrative.Terms(
                        Arrays.asList((String[]) row.getArray("messages").getArray()),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                        row.getBoolean("must"),
                        row.getBoolean("directly")),
                row.getInt("text_number"),
                row.getString("correction"),
                new Person(row.getObject("given_by", UUID.class), row.getString("given_by_name")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("version"));
    }
}
