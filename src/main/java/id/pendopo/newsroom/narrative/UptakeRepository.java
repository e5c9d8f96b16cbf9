package id.pendopo.newsroom.narrative;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code newsroom.narrative_unit}, with where the unit's story stands. */
@Repository
public class UptakeRepository {
    private static final String SELECT =
            """
            select u.*, s.status, p.published_at
              from newsroom.narrative_unit u
              left join newsroom.story s on s.id = u.story
              left join newsroom.published_story p on p.story = u.story
            """;

    private final JdbcClient db;

    UptakeRepository(JdbcClient db) {
        this.db = db;
    }

    public List<Uptake> of(Collection<NarrativeId> narratives) {
        return db.sql(SELECT + " where u.narrative = any(:narratives)")
                .param(
                        "narratives",
                        narratives.stream().map(NarrativeId::value).toArray(UUID[]::new))
                .query(UptakeRepository::uptake)
                .list();
    }

    public Optional<Uptake> of(NarrativeId narrative, UnitId unit) {
        return db.sql(SELECT + " where u.narrative = :narrative and u.unit = :unit")
                .param("narrative", narrative.value())
                .param("unit", unit.value())
                .query(UptakeRepository::uptake)
                .optional();
    }

    /** The narrative a story was made of. */
    public Optional<NarrativeId> origin(StoryId story) {
        return db.sql("select narrative from newsroom.narrative_unit where story = :story")
                .param("story", story.value())
                .query((row, n) -> new NarrativeId(row.getObject("narrative", UUID.class)))
                .optional();
    }

    /**
     * Which of the stories were made of a narrative.
     *
     * @return by unit's story the city's story that the narrative follows; empty if it follows none
     */
    Map<StoryId, Optional<StoryId>> originals(Collection<StoryId> stories) {
        return db
                .sql(
                        """
                        select u.story, n.story as original
                          from newsroom.narrative_unit u
                          join newsroom.narrative n on n.id = u.narrative
                         where u.story = any(:stories)\
                        """)
                .param("stories", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(
                                new StoryId(row.getObject("story", UUID.class)),
                                Optional.ofNullable(row.getObject("original", UUID.class))
                                        .map(StoryId::new)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What waits for one of the units: not decided, or with an older text than the newest. */
    public List<Uptake> waiting(Set<UnitId> units) {
        return db.sql(
                        SELECT
                                + """
                                  join newsroom.narrative n on n.id = u.narrative
                                 where u.unit = any(:units) and n.ended_at is null
                                   and (u.state = 'WAITING'
                                        or u.state = 'ADOPTED' and u.text_number < n.text_number)\
                                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UptakeRepository::uptake)
                .list();
    }

    /** Waits until whoever decides for the unit at this moment is done. */
    Optional<Uptake> lock(NarrativeId narrative, UnitId unit) {
        return db.sql(
                                """
                                select 1 from newsroom.narrative_unit
                                 where narrative = :narrative and unit = :unit for update\
                                """)
                        .param("narrative", narrative.value())
                        .param("unit", unit.value())
                        .query(Integer.class)
                        .optional()
                        .isEmpty()
                ? Optional.empty()
                : of(narrative, unit);
    }

    void add(NarrativeId narrative, Collection<UnitId> units) {
        db.sql(
                        """
                        insert into newsroom.narrative_unit
                               (narrative, unit, state, by_name, reason, own, text_number, taken)
                        select :narrative, unit, 'WAITING', '', '', '', 0, ''
                          from unnest(:units) as unit\
                        """)
                .param("narrative", narrative.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    void adopt(
            Uptake uptake,
            StoryId story,
            String own,
            int text,
            String taken,
            String by,
            Instant now) {
        db.sql(
                        """
                        update newsroom.narrative_unit
                           set state = 'ADOPTED', at = :now, by_name = :by, reason = '',
                               story = :story, own = :own, text_number = :text, taken = :taken
                         where narrative = :narrative and unit = :unit\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("story", story.value())
                .param("own", own)
                .param("text", text)
                .param("taken", taken)
                .param("narrative", uptake.narrative().value())
                .param("unit", uptake.unit().value())
                .update();
    }

    void decline(Uptake uptake, String reason, String by, Instant now) {
        db.sql(
                        """
                        update newsroom.narrative_unit
                           set state = 'DECLINED', at = :now, by_name = :by, reason = :reason
                         where narrative = :narrative and unit = :unit\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .param("narrative", uptake.narrative().value())
                .param("unit", uptake.unit().value())
                .update();
    }

    void taken(Uptake uptake, int text, String taken) {
        db.sql(
                        """
                        update newsroom.narrative_unit set text_number = :text, taken = :taken
                         where narrative = :narrative and unit = :unit\
                        """)
                .param("text", text)
                .param("taken", taken)
                .param("narrative", uptake.narrative().value())
                .param("unit", uptake.unit().value())
                .update();
    }

    void reminded(NarrativeId narrative, Collection<UnitId> units, Instant now) {
        db.sql(
                        """
                        update newsroom.narrative_unit set reminded_at = :now
                         where narrative = :narrative and unit = any(:units)\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("narrative", narrative.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    private static Uptake uptake(ResultSet row, int number) throws SQLException {
        return new Uptake(
                new NarrativeId(row.getObject("narrative", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                Uptake.State.valueOf(row.getString("state")),
                moment(row, "at"),
                row.getString("by_name"),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                row.getString("own"),
                row.getInt("text_number"),
                row.getString("taken"),
                moment(row, "reminded_at"),
                Optional.ofNullable(row.getString("status")).map(StoryStatus::valueOf),
                moment(row, "published_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
