package id.pendopo.sites.portal;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks of all public stories of a city what the newsroom's lists do not answer. */
@Repository
class PortalRepository {
    private static final String FILTERED =
            """
             from newsroom.published_story
             where city = :city and kind = :kind and withdrawn_at is null
               and (:unit::uuid is null or unit = :unit::uuid)
               and (:field = '' or field = :field)
               and (:area = '' or place ->> 'territory' = :area
                    or starts_with(place ->> 'territory', :area || '.'))\
            """;

    private final JdbcClient db;

    PortalRepository(JdbcClient db) {
        this.db = db;
    }

    long count(CityCode city, StoryKind kind, StoryFilter filter) {
        return asked("select count(*)" + FILTERED, city, kind, filter).query(Long.class).single();
    }

    /** The newest first. */
    List<StoryId> stories(
            CityCode city, StoryKind kind, StoryFilter filter, int limit, long offset) {
        return asked(
                        "select story"
                                + FILTERED
                                + " order by published_at desc, story desc limit :limit offset :offset",
                        city,
                        kind,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new StoryId(row.getObject("story", UUID.class)))
                .list();
    }

    /** Fields of work that public stories of the kind name. */
    List<String> fields(CityCode city, StoryKind kind) {
        return db.sql(
                        """
                        select distinct field from newsroom.published_story
                         where city = :city and kind = :kind and withdrawn_at is null
                           and field <> ''
                         order by field\
                        """)
                .param("city", city.value())
                .param("kind", kind.name())
                .query((row, n) -> row.getString("field"))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String sql, CityCode city, StoryKind kind, StoryFilter filter) {
        return db.sql(sql)
                .param("city", city.value())
                .param("kind", kind.name())
                .param("unit", filter.unit().map(UnitId::value).orElse(null))
                .param("field", filter.field())
                .param("area", filter.area());
    }
}
