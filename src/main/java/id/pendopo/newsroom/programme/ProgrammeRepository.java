package id.pendopo.newsroom.programme;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.story.StoredForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes and how far they were; rows of {@code newsroom.programme}. */
@Repository
public class ProgrammeRepository {
    private final JdbcClient db;

    ProgrammeRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Programme> find(ProgrammeId id) {
        return db.sql("select * from newsroom.programme where id = :id")
                .param("id", id.value())
                .query(ProgrammeRepository::programme)
                .optional();
    }

    public Optional<Programme> find(CityCode city, Optional<UnitId> unit, String slug) {
        return db.sql(
                        """
                        select * from newsroom.programme
                         where city = :city and unit is not distinct from :unit::uuid
                           and slug = :slug\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("slug", slug)
                .query(ProgrammeRepository::programme)
                .optional();
    }

    /** Running programmes first, then the ended ones, each by name. */
    public List<Programme> ofUnit(UnitId unit) {
        return db.sql(
                        """
                        select * from newsroom.programme
                         where unit = :unit order by closed_at is not null, name, id\
                        """)
                .param("unit", unit.value())
                .query(ProgrammeRepository::programme)
                .list();
    }

    /** Programmes of the city and all its units, in the same order. */
    public List<Programme> inCity(CityCode city) {
        return db.sql(
                        """
                        select * from newsroom.programme
                         where city = :city order by closed_at is not null, name, id\
                        """)
                .param("city", city.value())
                .query(ProgrammeRepository::programme)
                .list();
    }

    /** How far it was, the oldest first. */
    public List<Programme.Point> progress(ProgrammeId id) {
        return db.sql(
                        """
                        select * from newsroom.programme_progress
                         where programme = :id order by at, id\
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new Programme.Point(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getInt("progress"),
                                row.getString("note"),
                                Optional.ofNullable(row.getObject("story", UUID.class))
                                        .map(StoryId::new)))
                .list();
    }

    /** The programme with its row locked until the transaction ends. */
    Optional<Programme> lock(ProgrammeId id) {
        return db.sql("select * from newsroom.programme where id = :id for update")
                .param("id", id.value())
                .query(ProgrammeRepository::programme)
                .optional();
    }

    /** Lets one transaction at a time give addresses within the site. */
    void lockSlugs(CityCode city, Optional<UnitId> unit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:site, 0))")
                .param("site", "newsroom.programme.slug %s %s".formatted(city, unit))
                .query((row, n) -> true)
                .single();
    }

    /** The wanted address, with a number if another programme of the site has it. */
    String freeSlug(CityCode city, Optional<UnitId> unit, String wanted) {
        String slug = wanted;
        for (int n = 2; find(city, unit, slug).isPresent(); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    Programme add(
            CityCode city,
            Optional<UnitId> unit,
            String slug,
            ProgrammeDraft draft,
            boolean sample,
            Instant now) {
        return bound(
                        """
                        insert into newsroom.programme
                               (city, unit, slug, name, summary, place, budget, source, starts_on,
                                ends_on, target, progress, sample, changed_at, version)
                        values (:city, :unit, :slug, :name, :summary, :place::jsonb, :budget,
                                :source, :starts, :ends, :target, :progress, :sample, :now, 1)
                        returning *\
                        """,
                        draft,
                        now)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("slug", slug)
                .param("progress", draft.progress())
                .param("sample", sample)
                .query(ProgrammeRepository::programme)
                .single();
    }

    void change(ProgrammeId id, ProgrammeDraft draft, Instant now) {
        bound(
                        """
                        update newsroom.programme
                           set name = :name, summary = :summary, place = :place::jsonb,
                               budget = :budget, source = :source, starts_on = :starts,
                               ends_on = :ends, target = :target, changed_at = :now,
                               version = version + 1
                         where id = :id\
                        """,
                        draft,
                        now)
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, ProgrammeDraft draft, Instant now) {
        return db.sql(sql)
                .param("name", draft.name().strip())
                .param("summary", draft.summary().strip())
                .param("place", StoredForm.of(draft.place()))
                .param("budget", draft.budget().orElse(null))
                .param("source", draft.source().strip())
                .param("starts", draft.startsOn().orElse(null))
                .param("ends", draft.endsOn().orElse(null))
                .param("target", draft.target().strip())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    void close(ProgrammeId id, Instant now) {
        db.sql(
                        """
                        update newsroom.programme
                           set closed_at = :now, changed_at = :now, version = version + 1
                         where id = :id\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /** Notes how far it was; a story notes it once and changes its note when told anew. */
    void note(
            ProgrammeId id,
            Optional<StoryId> story,
            Instant at,
            int progress,
            String note,
            String by) {
        db.sql(
                        """
                        insert into newsroom.programme_progress
                               (programme, story, at, progress, note, by_name)
                        values (:id, :story, :at, :progress, :note, :by)
                        on conflict (story) where story is not null do update
                           set programme = excluded.programme, progress = excluded.progress,
                               note = excluded.note\
                        """)
                .param("id", id.value())
                .param("story", story.map(StoryId::value).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("progress", progress)
                .param("note", note)
                .param("by", by)
                .update();
    }

    /** Sets the programme's progress to the newest point of its history. */
    void standAtNewest(ProgrammeId id, Instant now) {
        db.sql(
                        """
                        update newsroom.programme
                           set changed_at = :now, version = version + 1,
                               progress = (select progress from newsroom.programme_progress
                                            where programme = :id order by at desc, id desc limit 1)
                         where id = :id\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                row.getString("slug"),
                row.getString("name"),
                row.getString("summary"),
                StoredForm.place(row.getString("place")),
                Optional.ofNullable(row.getBigDecimal("budget")),
                row.getString("source"),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getString("target"),
                row.getInt("progress"),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("sample"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
