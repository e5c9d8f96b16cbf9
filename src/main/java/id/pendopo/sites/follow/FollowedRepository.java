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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.followed_item}; those of a site that is switched off are not shown. */
@Repository
public class FollowedRepository {
    private static final String SHOWN =
            """
            select i.id, i.unit, i.city, i.title, i.summary, i.link, i.picture, i.published_at,
                   i.changed_at
              from sites.followed_item i join sites.followed_site s on s.unit = i.unit
             where s.active
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

    /**
     * Adds the item, or changes it if its site did.
     *
     * @return whether anything is new
     */
    boolean put(FollowedSite site, FeedItem item, Instant now) {
        return db.sql(
                                """
                                insert into sites.followed_item
                                       (unit, city, origin, title, summary, link, picture,
                                        published_at, seen_at, changed_at)
                                values (:unit, :city, :origin, :title, :summary, :link, :picture,
                                        :published, :now, :now)
                                on conflict (unit, origin) do update
                                   set title = excluded.title, summary = excluded.summary,
                                       link = excluded.link, picture = excluded.picture,
                                       changed_at = excluded.changed_at
                                 where (followed_item.title, followed_item.summary,
                                        followed_item.link, followed_item.picture)
                                       is distinct from (excluded.title, excluded.summary,
                                        excluded.link, excluded.picture)\
                                """)
                        .param("unit", site.unit().value())
                        .param("city", site.city().value())
                        .param("origin", item.origin())
                        .param("title", item.title())
                        .param("summary", item.summary())
                        .param("link", item.link().toString())
                        .param("picture", item.picture().map(URI::toString).orElse(""))
                        .param("published", item.publishedAt().atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static FollowedItem item(ResultSet row, int n) throws SQLException {
        return new FollowedItem(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                new CityCode(row.getString("city")),
                row.getString("title"),
                row.getString("summary"),
                URI.create(row.getString("link")),
                Optional.of(row.getString("picture")).filter(p -> !p.isEmpty()).map(URI::create),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
