package id.pendopo.sites.follow;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.sites.FollowedItem;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code sites.followed_item}; those of a site that is switched off, and those that are
 * gone there, are not shown.
 */
@Repository
public class FollowedRepository {
    private static final String SHOWN =
            """
            select i.id, i.unit, i.city, i.title, i.summary, i.link, i.picture, i.territory,
                   i.published_at, i.changed_at
              from sites.followed_item i join sites.followed_site s on s.unit = i.unit
             where s.active and i.gone_at is null
            """;

    private final JdbcClient db;

    FollowedRepository(JdbcClient db) {
        this.db = db;
    }

    public List<FollowedItem> of(UnitId unit, int limit) {
        return db.sql(
                        SHOWN
                                + """
                                and i.unit = :unit
                                order by i.published_at desc, i.id desc limit :limit\
                                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(FollowedRepository::item)
                .list();
    }

    public List<FollowedItem> in(CityCode city, int limit) {
        return db.sql(
                        SHOWN
                                + """
                                and i.city = :city
                                order by i.published_at desc, i.id desc limit :limit\
                                """)
                .param("city", city.value())
                .param("limit", limit)
                .query(FollowedRepository::item)
                .list();
    }

    public List<FollowedItem> changedSince(Instant moment, int limit) {
        return db.sql(SHOWN + "and i.changed_at > :moment order by i.changed_at limit :limit")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(FollowedRepository::item)
                .list();
    }

    public Optional<Instant> newestChangeIn(CityCode city) {
        return db.sql(
                        """
                        select changed_at from sites.followed_item
                         where city = :city order by changed_at desc limit 1\
                        """)
                .param("city", city.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Those whose words name a place, the newest first. */
    public List<FollowedItem> placed(CityCode city, String area, int limit) {
        return db.sql(
                        SHOWN
                                + """
                                and i.city = :city and i.territory is not null
                                and (:area = '' or i.territory = :area
                                     or starts_with(i.territory, :area || '.'))
                                order by i.published_at desc, i.id desc limit :limit\
                                """)
                .param("city", city.value())
                .param("area", area)
                .param("limit", limit)
                .query(FollowedRepository::item)
                .list();
    }

    /** Those of the ids that are shown. */
    public List<FollowedItem> shown(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(SHOWN + "and i.id in (:ids)")
                        .param("ids", ids)
                        .query(FollowedRepository::item)
                        .list();
    }

    static FollowedItem item(ResultSet row, int n) throws SQLException {
        return new FollowedItem(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                new CityCode(row.getString("city")),
                row.getString("title"),
                row.getString("summary"),
                URI.create(row.getString("link")),
                Optional.of(row.getString("picture")).filter(p -> !p.isEmpty()).map(URI::create),
                Optional.ofNullable(row.getString("territory")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
