package id.pendopo.sites.entry;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.AssetId;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.EntryKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.entry} and their versions. */
@Repository
class EntryRepository {
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient db;

    EntryRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<Entry> find(EntryId id) {
        return db.sql("select * from sites.entry where id = :id")
                .param("id", id.value())
                .query(EntryRepository::entry)
                .optional();
    }

    Optional<Entry> lock(EntryId id) {
        return db.sql("select * from sites.entry where id = :id for update")
                .param("id", id.value())
                .query(EntryRepository::entry)
                .optional();
    }

    Optional<Entry> find(UnitId unit, EntryKind kind, String slug) {
        return db.sql(
                        """
                        select * from sites.entry
                         where unit = :unit and kind = :kind and slug = :slug\
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("slug", slug)
                .query(EntryRepository::entry)
                .optional();
    }

    /** All of a unit, by kind and place in the list. */
    List<Entry> ofUnit(UnitId unit) {
        return db.sql("select * from sites.entry where unit = :unit order by kind, position, id")
                .param("unit", unit.value())
                .query(EntryRepository::entry)
                .list();
    }

    List<Entry> publicOf(UnitId unit, EntryKind kind) {
        return db.sql(
                        """
                        select * from sites.entry
                         where unit = :unit and kind = :kind and status = 'PUBLIC'
                         order by position, id\
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .query(EntryRepository::entry)
                .list();
    }

    List<Entry> publicIn(CityCode city, EntryKind kind) {
        return db.sql(
                        """
                        select * from sites.entry
                         where city = :city and kind = :kind and status = 'PUBLIC'
                         order by lower(title), id\
                        """)
                .param("city", city.value())
                .param("kind", kind.name())
                .query(EntryRepository::entry)
                .list();
    }

    /** Public events that have not ended, the next first. */
    List<Entry> coming(CityCode city, Optional<UnitId> unit, Instant now, int limit) {
        return db.sql(
                        """
                        select * from sites.entry
                         where city = :city and kind = 'AGENDA' and status = 'PUBLIC'
                           and ends_at >= :now
                           and (:unit::uuid is null or unit = :unit::uuid)
                         order by starts_at, id limit :limit\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("now", utc(now))
                .param("limit", limit)
                .query(EntryRepository::entry)
                .list();
    }

    /** Public events that have ended, the latest first. */
    List<Entry> past(UnitId unit, Instant now, int limit) {
        return db.sql(
                        """
                        select * from sites.entry
                         where unit = :unit and kind = 'AGENDA' and status = 'PUBLIC'
                           and ends_at < :now
                         order by starts_at desc, id desc limit :limit\
                        """)
                .param("unit", unit.value())
                .param("now", utc(now))
                .param("limit", limit)
                .query(EntryRepository::entry)
                .list();
    }

    Map<EntryKind, Long> counts(UnitId unit) {
        var counts = new EnumMap<EntryKind, Long>(EntryKind.class);
        db.sql(
                        """
                        select kind, count(*) as many from sites.entry
                         where unit = :unit and status = 'PUBLIC' group by kind\
                        """)
                .param("unit", unit.value())
                .query((row, n) ->
                        counts.put(EntryKind.valueOf(row.getString("kind")), row.getLong("many")))
                .list();
        return counts;
    }

    List<Entry> using(AssetId asset) {
        return db.sql(
                        """
                        select * from sites.entry
                         where status <> 'WITHDRAWN'
                           and (body #>> '{file,asset,value}' = :asset
                                or body #>> '{form,asset,value}' = :asset
                                or strpos(body::text, '/media/' || :asset || '/') > 0)\
                        """)
                .param("asset", asset.toString())
                .query(EntryRepository::entry)
                .list();
    }

    /** Lets one transaction at a time give addresses and places within the unit. */
    void lockUnit(UnitId unit) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:unit, 0))")
                .param("unit", "sites.entry " + unit)
                .query((row, n) -> true)
                .single();
    }

    Set<String> slugs(UnitId unit, EntryKind kind) {
        return Set.copyOf(
                db.sql("select slug from sites.entry where unit = :unit and kind = :kind")
                        .param("unit", unit.value())
                        .param("kind", kind.name())
                        .query(String.class)
                        .list());
    }

    Entry add(EntryDraft draft, String slug, Actor by, Instant now) {
        UUID id =
                db.sql(
                                """
                                insert into sites.entry
                                       (city, unit, kind, slug, title, body, status, position,
                                        starts_at, ends_at, sample, published_at, updated_by,
                                        updated_name, updated_at, version)
                                select :city, :unit, :kind, :slug, :title, :body::jsonb, :status,
                                       coalesce(max(e.position), 0) + 1, :from, :until, :sample,
                                       :published, :by, :name, :now, 1
                                  from sites.entry e where e.unit = :unit and e.kind = :kind
                                returning id\
                                """)
                        .param("city", draft.city().value())
                        .param("unit", draft.unit().value())
                        .param("kind", draft.body().kind().name())
                        .param("slug", slug)
                        .param("title", draft.title())
                        .param("body", StoredBody.of(draft.body()))
                        .param("status", draft.publish() ? "PUBLIC" : "DRAFT")
                        .param("from", from(draft.body()))
                        .param("until", until(draft.body()))
                        .param("sample", draft.sample())
                        .param("published", draft.publish() ? utc(now) : null)
                        .param("by", by.id())
                        .param("name", by.name())
                        .param("now", utc(now))
                        .query(UUID.class)
                        .single();
        return keep(new EntryId(id), by);
    }

    /** Writes what the entry is now and raises its version. */
    Entry change(Entry entry, Actor by, Instant now) {
        db.sql(
                        """
                        update sites.entry
                           set title = :title, body = :body::jsonb, status = :status,
                               reason = :reason, starts_at = :from, ends_at = :until,
                               published_at = :published, updated_by = :by, updated_name = :name,
                               updated_at = :now, version = version + 1
                         where id = :id\
                        """)
                .param("id", entry.id().value())
                .param("title", entry.title())
                .param("body", StoredBody.of(entry.body()))
                .param("status", entry.status().name())
                .param("reason", entry.reason())
                .param("from", from(entry.body()))
                .param("until", until(entry.body()))
                .param("published", entry.publishedAt().map(EntryRepository::utc).orElse(null))
                .param("by", by.id())
                .param("name", by.name())
                .param("now", utc(now))
                .update();
        return keep(entry.id(), by);
    }

    void place(EntryId id, int position) {
        db.sql("update sites.entry set position = :position where id = :id")
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    private Entry keep(EntryId id, Actor by) {
        db.sql(
                        """
                        insert into sites.entry_version
                               (entry, number, at, by, by_name, title, body, status)
                        select e.id, e.version, e.updated_at, :by, :name, e.title, e.body, e.status
                          from sites.entry e where e.id = :id\
                        """)
                .param("id", id.value())
                .param("by", by.id())
                .param("name", by.name())
                .update();
        return find(id).orElseThrow();
    }

    private static @Nullable OffsetDateTime from(EntryBody body) {
        return body instanceof EntryBody.Agenda agenda ? utc(agenda.from()) : null;
    }

    private static @Nullable OffsetDateTime until(EntryBody body) {
        if (!(body instanceof EntryBody.Agenda agenda)) {
            return null;
        }
        Instant last = agenda.until().orElse(agenda.from());
        return utc(agenda.wholeDay() ? last.plus(DAY) : last);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        EntryKind kind = EntryKind.valueOf(row.getString("kind"));
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                StoredBody.read(kind, row.getString("body")),
                EntryStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getInt("position"),
                row.getBoolean("sample"),
                Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("updated_name"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
