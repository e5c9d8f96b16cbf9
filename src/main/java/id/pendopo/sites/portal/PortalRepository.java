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

    private static final String FOLLOWED =
            """
             from sites.followed_item i join sites.followed_site s on s.unit = i.unit
             where i.city = :city and :kind = 'NEWS' and s.active and i.gone_at is null
               and (:unit::uuid is null or i.unit = :unit::uuid)
               and :field = ''
               and (:area = '' or i.territory = :area
                    or starts_with(i.territory, :area || '.'))\
            """;

    private final JdbcClient db;

    PortalRepository(JdbcClient db) {
        this.db = db;
    }

    /** Stories of the kind; of news also those of sites that units keep elsewhere. */
    long count(CityCode city, StoryKind kind, StoryFilter filter) {
        return asked(
                        "select (select count(*)"
                                + FILTERED
                                + ") + (select count(*)"
                                + FOLLOWED
                                + ")",
                        city,
                        kind,
                        filter)
                .query(Long.class)
                .single();
    }

    /**
     * Something in a list of news.
     *
     * @param followed whether it stands on a site that the unit keeps elsewhere
     */
    record Listed(boolean followed, UUID id) {}

    /** The newest first, of our stories and of followed sites. */
    List<Listed> listed(CityCode city, StoryKind kind, StoryFilter filter, int limit, long offset) {
        return asked(
                        "select followed, id from ((select false as followed, story as id, published_at"
                                + FILTERED
                                + " order by published_at desc, story desc limit :most)"
                                + " union all (select true, i.id, i.published_at"
                                + FOLLOWED
                                + " order by i.published_at desc, i.id desc limit :most)) listed"
                                + " order by published_at desc, id desc limit :limit offset :offset",
                        city,
                        kind,
                        filter)
                .param("most", offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new Listed(row.getBoolean("followed"), row.getObject("id", UUID.class)))
                .list();
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
