package id.pendopo.newsroom.calendar;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything with a day: what is public, what is on its way, what is planned. */
@Repository
public class CalendarRepository {
    /** A story on its way without a day of its own stands where its plan put it. */
    private static final String ITEMS =
            """
            select false as plan, p.story as id, p.unit, p.kind, p.title,
                   case when p.withdrawn_at is null then 'PUBLISHED' else 'WITHDRAWN' end as status,
                   p.published_at as at, null::date as day, '' as pillar, '' as note,
                   p.story as story, 0 as version
              from newsroom.published_story p
             where p.city = :city and (not :some or p.unit = any(:units))
               and p.published_at >= :start and p.published_at < :until
            union all
            select false, s.id, s.unit, s.kind, s.title, s.status,
                   coalesce(s.publish_at, s.due_at), null, '', '', s.id, s.version
              from newsroom.story s
             where s.city = :city and (not :some or s.unit = any(:units))
               and s.status not in ('PUBLISHED', 'WITHDRAWN')
               and coalesce(s.publish_at, s.due_at) >= :start
               and coalesce(s.publish_at, s.due_at) < :until
            union all
            select true, l.id, l.unit, l.kind, coalesce(s.title, l.title), s.status,
                   null, l.day, l.pillar, l.note, l.story, l.version
              from newsroom.plan l
              left join newsroom.story s on s.id = l.story
             where l.city = :city and (not :some or l.unit = any(:units))
               and l.dropped_at is null
               and l.day between :first and :last
               and (s.id is null or s.status not in ('PUBLISHED', 'WITHDRAWN')
                                    and s.publish_at is null and s.due_at is null)\
            """;

    private static final Comparator<CalendarItem> ORDER =
            Comparator.comparing(CalendarItem::day)
                    .thenComparing(i -> i.at().orElse(Instant.MAX))
                    .thenComparing(CalendarItem::title, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(CalendarItem::id);

    private final JdbcClient db;

    CalendarRepository(JdbcClient db) {
        this.db = db;
    }

    /** By day and time; what has no time of day comes last in its day. */
    public List<CalendarItem> items(CalendarQuery query) {
        ZoneId zone = query.city().zone();
        return db
                .sql(ITEMS)
                .param("city", query.city().code().value())
                .param("some", query.units().isPresent())
                .param("units", ids(query.units().orElse(Set.of())))
                .param("start", start(query.first(), zone))
                .param("until", start(query.last().plusDays(1), zone))
                .param("first", query.first())
                .param("last", query.last())
                .query((row, n) -> item(row, zone))
                .list()
                .stream()
                .filter(query::takes)
                .sorted(ORDER)
                .toList();
    }

    static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static CalendarItem item(ResultSet row, ZoneId zone) throws SQLException {
        Optional<Instant> at =
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
        Optional<LocalDate> day = Optional.ofNullable(row.getObject("day", LocalDate.class));
        return new CalendarItem(
                row.getBoolean("plan"),
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                StoryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Optional.ofNullable(row.getString("status")).map(StoryStatus::valueOf),
                day.or(() -> at.map(a -> LocalDate.ofInstant(a, zone))).orElseThrow(),
                at,
                row.getString("pillar"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                row.getInt("version"));
    }
}
