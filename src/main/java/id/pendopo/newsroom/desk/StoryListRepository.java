package id.pendopo.newsroom.desk;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.story.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of stories, and which of them a clock has reached. */
@Repository
public class StoryListRepository {
    private static final String WHERE =
            """
             where s.city = :city
               and (not :some or s.unit = any(:units))
               and s.status = any(:statuses)
               and (cast(:kind as text) is null or s.kind = :kind)
               and (cast(:assignee as uuid) is null or s.assignee = :assignee)
               and (not :unassigned or s.assignee is null)
               and (:words = '' or s.title ilike :like or s.author_name ilike :like)\
            """;

    private final JdbcClient db;

    StoryListRepository(JdbcClient db) {
        this.db = db;
    }

    /** The order of a list. */
    public enum Order {
        /** The nearest deadline first, those without one last. */
        DUE("s.due_at nulls last, s.id"),
        CHANGED("s.changed_at desc, s.id desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    public List<StoryRow> page(StoryFilter filter, Order order, int limit, long offset) {
        String select =
                """
                select s.id, s.unit, s.kind, s.title, s.status, s.author_name, s.assignee,
                       s.assignee_name, s.due_at, s.publish_at, s.changed_at, s.version,
                       (select count(*) from newsroom.fact_check c
                         where c.story = s.id and c.answered_at is null) as checks,
                       exists (select 1 from newsroom.story_step t
                                where t.story = s.id and t.forced) as forced
                  from newsroom.story s\
                """;
        return bound(
                        select + WHERE + " order by " + order.sql + " limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(StoryListRepository::row)
                .list();
    }

    public long count(StoryFilter filter) {
        return bound("select count(*) from newsroom.story s" + WHERE, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, StoryFilter filter) {
        String like = "%" + filter.words().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return db.sql(sql)
                .param("city", filter.city().value())
                .param("some", filter.units().isPresent())
                .param(
                        "units",
                        filter.units().orElse(Set.of()).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param(
                        "statuses",
                        filter.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("kind", filter.kind().map(Enum::name).orElse(null))
                .param("assignee", filter.assignee().orElse(null))
                .param("unassigned", filter.unassigned())
                .param("words", filter.words())
                .param("like", like);
    }

    /** Stories whose planned moment has come, the longest waiting first. */
    List<StoryId> plannedUntil(Instant now) {
        return db.sql(
                        """
                        select id from newsroom.story
                         where status = 'SCHEDULED' and publish_at <= :now
                         order by publish_at, id\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new StoryId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Stories at the desk whose deadline is between now and the moment. */
    List<StoryId> dueBetween(Instant now, Instant until) {
        return db.sql(
                        """
                        select id from newsroom.story
                         where status in ('SUBMITTED', 'IN_REVIEW')
                           and due_at > :now and due_at <= :until
                         order by due_at, id\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new StoryId(row.getObject("id", UUID.class)))
                .list();
    }

    private static StoryRow row(ResultSet row, int number) throws SQLException {
        UUID assignee = row.getObject("assignee", UUID.class);
        return new StoryRow(
                new StoryId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                StoryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                StoryStatus.valueOf(row.getString("status")),
                row.getString("author_name"),
                assignee == null
                        ? Optional.empty()
                        : Optional.of(new Person(assignee, row.getString("assignee_name"))),
                moment(row, "due_at"),
                moment(row, "publish_at"),
                moment(row, "changed_at").orElseThrow(),
                row.getInt("checks"),
                row.getBoolean("forced"),
                row.getInt("version"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
