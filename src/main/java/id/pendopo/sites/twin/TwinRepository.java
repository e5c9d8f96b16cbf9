package id.pendopo.sites.twin;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Views of what is public that only machines want. Reads the public forms alone, never drafts. */
@Repository
public class TwinRepository {
    private final JdbcClient db;

    public TwinRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * A story that was taken back.
     *
     * @param unit empty for the city's own
     */
    public record Withdrawn(
            StoryId id,
            Optional<UnitId> unit,
            StoryKind kind,
            String slug,
            String title,
            Instant at,
            String reason) {}

    /** What was taken back since the moment, the newest first, in the city and all its units. */
    public List<Withdrawn> withdrawnIn(
            CityCode city, Collection<StoryKind> kinds, Instant since, int limit) {
        return withdrawn(city, kinds, since, limit, true, null);
    }

    /**
     * The same of one site alone.
     *
     * @param unit empty for the city's own stories
     */
    public List<Withdrawn> withdrawnOf(
            CityCode city,
            Optional<UnitId> unit,
            Collection<StoryKind> kinds,
            Instant since,
            int limit) {
        return withdrawn(city, kinds, since, limit, false, unit.map(UnitId::value).orElse(null));
    }

    private List<Withdrawn> withdrawn(
            CityCode city,
            Collection<StoryKind> kinds,
            Instant since,
            int limit,
            boolean all,
            @Nullable UUID unit) {
        return db.sql(
                        """
                        select story, unit, kind, slug, title, withdrawn_at, withdrawal
                          from newsroom.published_story
                         where city = :city
                           and (:all or unit is not distinct from cast(:unit as uuid))
                           and kind in (:kinds)
                           and withdrawn_at > :since
                         order by withdrawn_at desc, story
                         limit :limit\
                        """)
                .param("city", city.value())
                .param("all", all)
                .param("unit", unit)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> withdrawn(row))
                .list();
    }

    private static Withdrawn withdrawn(ResultSet row) throws SQLException {
        return new Withdrawn(
                new StoryId(row.getObject("story", UUID.class)),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                StoryKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                row.getString("withdrawal"));
    }
}
