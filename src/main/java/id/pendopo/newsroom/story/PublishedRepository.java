package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.PublishedStory.Cursor;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
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

/** The public form of stories; rows of {@code newsroom.published_story}. */
@Repository
public class PublishedRepository {
    private static final String NEWEST_FIRST =
            """
              and withdrawn_at is null
              and kind = any(:kinds)
              and (cast(:at as timestamptz) is null or (published_at, story) < (:at, :before))
            order by published_at desc, story desc limit :limit\
            """;

    private final JdbcClient db;

    PublishedRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<PublishedStory> find(StoryId id) {
        return db.sql("select * from newsroom.published_story where story = :id")
                .param("id", id.value())
                .query(PublishedRepository::story)
                .optional();
    }

    public Optional<PublishedStory> find(CityCode city, Optional<UnitId> unit, String slug) {
        return db.sql(
                        """
                        select * from newsroom.published_story
                         where city = :city and unit is not distinct from :unit::uuid
                           and slug = :slug\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("slug", slug)
                .query(PublishedRepository::story)
                .optional();
    }

    /** Stories of the unit, the newest first, withdrawn ones left out. */
    public List<PublishedStory> ofUnit(
            UnitId unit, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return page("unit = :site", unit.value(), kinds, after, limit);
    }

    /** Stories of the city itself. */
    public List<PublishedStory> ofCity(
            CityCode city, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return page("city = :site and unit is null", city.value(), kinds, after, limit);
    }

    /** Stories of the city and all its units. */
    public List<PublishedStory> inCity(
            CityCode city, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return page("city = :site", city.value(), kinds, after, limit);
    }

    /** Stories that tell of the programme. */
    public List<PublishedStory> ofProgramme(
            ProgrammeId programme, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return page("programme = :site", programme.value(), kinds, after, limit);
    }

    private List<PublishedStory> page(
            String where, Object site, Set<StoryKind> kinds, Optional<Cursor> after, int limit) {
        return db.sql("select * from newsroom.published_story where " + where + NEWEST_FIRST)
                .param("site", site)
                .param("kinds", names(kinds))
                .param("at", after.map(c -> utc(c.publishedAt())).orElse(null))
                .param("before", after.map(c -> c.id().value()).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query(PublishedRepository::story)
                .list();
    }

    public long countOfUnit(UnitId unit, Set<StoryKind> kinds) {
        return count("unit = :site", unit.value(), kinds);
    }

    public long countInCity(CityCode city, Set<StoryKind> kinds) {
        return count("city = :site", city.value(), kinds);
    }

    private long count(String where, Object site, Set<StoryKind> kinds) {
        return db.sql(
                        """
                        select count(*) from newsroom.published_story
                         where withdrawn_at is null and kind = any(:kinds) and \
                        """
                                + where)
                .param("site", site)
                .param("kinds", names(kinds))
                .query(Long.class)
                .single();
    }

    public Optional<Instant> newestChangeOfUnit(UnitId unit) {
        return newestChange("unit = :site", unit.value());
    }

    public Optional<Instant> newestChangeInCity(CityCode city) {
        return newestChange("city = :site", city.value());
    }

    private Optional<Instant> newestChange(String where, Object site) {
        return db.sql("select max(changed_at) as at from newsroom.published_story where " + where)
                .param("site", site)
                .query((row, n) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Lets one transaction at a time give addresses within the site. */
    void lockSlugs(CityCode city, Optional<UnitId> unit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:site, 0))")
                .param(
                        "site",
                        "newsroom.slug " + city + " " + unit.map(UnitId::toString).orElse(""))
                .query((row, n) -> true)
                .single();
    }

    /** The wanted address, with a number if another story of the site has it. */
    String freeSlug(CityCode city, Optional<UnitId> unit, String wanted) {
        Set<String> taken =
                Set.copyOf(
                        db.sql(
                                        """
                                        select slug from newsroom.published_story
                                         where city = :city
                                           and unit is not distinct from :unit::uuid
                                           and (slug = :wanted or starts_with(slug, :wanted || '-'))\
                                        """)
                                .param("city", city.value())
                                .param("unit", unit.map(UnitId::value).orElse(null))
                                .param("wanted", wanted)
                                .query(String.class)
                                .list());
        String slug = wanted;
        for (int n = 2; taken.contains(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    /** Writes the story in place of what was public of it before. */
    void put(PublishedStory story, Instant now) {
        db.sql(
                        """
                        insert into newsroom.published_story
                               (story, city, unit, kind, slug, title, summary, body, language,
                                published_at, updated_at, correction, withdrawn_at, withdrawal,
                                place, programme, progress, field, video, pictures, credit,
                                valid_until, tags, source, sample, changed_at)
                        values (:story, :city, :unit, :kind, :slug, :title, :summary, :body,
                                :language, :published, :updated, :correction, :withdrawn,
                                :withdrawal, :place::jsonb, :programme, :progress, :field, :video,
                                :pictures::jsonb, :credit, :until, :tags, :source, :sample, :now)
                        on conflict (story) do update
                           set kind = excluded.kind, title = excluded.title,
                               summary = excluded.summary, body = excluded.body,
                               language = excluded.language, published_at = excluded.published_at,
                               updated_at = excluded.updated_at, correction = excluded.correction,
                               withdrawn_at = excluded.withdrawn_at,
                               withdrawal = excluded.withdrawal, place = excluded.place,
                               programme = excluded.programme, progress = excluded.progress,
                               field = excluded.field, video = excluded.video,
                               pictures = excluded.pictures, credit = excluded.credit,
                               valid_until = excluded.valid_until, tags = excluded.tags,
                               source = excluded.source, sample = excluded.sample,
                               changed_at = excluded.changed_at\
                        """)
                .param("story", story.id().value())
                .param("city", story.city().value())
                .param("unit", story.unit().map(UnitId::value).orElse(null))
                .param("kind", story.kind().name())
                .param("slug", story.slug())
                .param("title", story.title())
                .param("summary", story.summary())
                .param("body", story.body())
                .param("language", story.language())
                .param("published", utc(story.publishedAt()))
                .param("updated", utc(story.updatedAt()))
                .param("correction", story.correction())
                .param("withdrawn", story.withdrawal().map(w -> utc(w.at())).orElse(null))
                .param("withdrawal", story.withdrawal().map(w -> w.reason()).orElse(""))
                .param("place", StoredForm.of(story.place()))
                .param("programme", story.programme().map(ProgrammeId::value).orElse(null))
                .param("progress", story.progress().orElse(null))
                .param("field", story.field())
                .param("video", story.video())
                .param("pictures", StoredForm.of(story.pictures()))
                .param("credit", story.credit())
                .param("until", story.validUntil().orElse(null))
                .param("tags", story.tags().toArray(String[]::new))
                .param("source", story.source())
                .param("sample", story.sample())
                .param("now", utc(now))
                .update();
    }

    private static PublishedStory story(ResultSet row, int number) throws SQLException {
        Optional<Instant> withdrawn = moment(row, "withdrawn_at");
        String reason = row.getString("withdrawal");
        return new PublishedStory(
                new StoryId(row.getObject("story", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                StoryKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getString("language"),
                moment(row, "published_at").orElseThrow(),
                moment(row, "updated_at").orElseThrow(),
                row.getString("correction"),
                withdrawn.map(at -> new PublishedStory.Withdrawal(at, reason)),
                StoredForm.place(row.getString("place")),
                Optional.ofNullable(row.getObject("programme", UUID.class)).map(ProgrammeId::new),
                Optional.ofNullable(row.getObject("progress", Integer.class)),
                row.getString("field"),
                row.getString("video"),
                StoredForm.pictures(row.getString("pictures")),
                row.getString("credit"),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                row.getString("source"),
                row.getBoolean("sample"));
    }

    private static String[] names(Set<StoryKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
