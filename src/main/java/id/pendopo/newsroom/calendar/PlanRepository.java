package id.pendopo.newsroom.calendar;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code newsroom.plan}. */
@Repository
public class PlanRepository {
    private final JdbcClient db;

    PlanRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Plan> find(PlanId id) {
        return db.sql("select * from newsroom.plan where id = :id")
                .param("id", id.value())
                .query(PlanRepository::plan)
                .optional();
    }

    /** The plan a story came from. */
    public Optional<Plan> of(StoryId story) {
        return db.sql("select * from newsroom.plan where story = :story")
                .param("story", story.value())
                .query(PlanRepository::plan)
                .optional();
    }

    Optional<Plan> lock(PlanId id) {
        return db.sql("select * from newsroom.plan where id = :id for update")
                .param("id", id.value())
                .query(PlanRepository::plan)
                .optional();
    }

    Plan add(CityCode city, Optional<UnitId> unit, Plan.Draft draft, String by, Instant now) {
        return bound(
                        """
                        insert into newsroom.plan
                               (city, unit, day, kind, title, pillar, note, by_name, changed_at,
                                version)
                        values (:city, :unit, :day, :kind, :title, :pillar, :note, :by, :now, 1)
                        returning *\
                        """,
                        draft,
                        by,
                        now)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .query(PlanRepository::plan)
                .single();
    }

    Plan change(PlanId id, Plan.Draft draft, String by, Instant now) {
        return bound(
                        """
                        update newsroom.plan
                           set day = :day, kind = :kind, title = :title, pillar = :pillar,
                               note = :note, by_name = :by, changed_at = :now,
                               version = version + 1
                         where id = :id
                        returning *\
                        """,
                        draft,
                        by,
                        now)
                .param("id", id.value())
                .query(PlanRepository::plan)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Plan.Draft draft, String by, Instant now) {
        return db.sql(sql)
                .param("day", draft.day())
                .param("kind", draft.kind().name())
                .param("title", draft.title())
                .param("pillar", draft.pillar())
                .param("note", draft.note())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    void link(PlanId id, StoryId story, String by, Instant now) {
        db.sql(
                        """
                        update newsroom.plan
                           set story = :story, by_name = :by, changed_at = :now,
                               version = version + 1
                         where id = :id\
                        """)
                .param("story", story.value())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void drop(PlanId id, String by, Instant now) {
        db.sql(
                        """
                        update newsroom.plan
                           set dropped_at = :now, by_name = :by, changed_at = :now,
                               version = version + 1
                         where id = :id\
                        """)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                new Plan.Draft(
                        row.getObject("day", LocalDate.class),
                        StoryKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("pillar"),
                        row.getString("note")),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                row.getString("by_name"),
                row.getObject("dropped_at") != null,
                row.getInt("version"));
    }
}
