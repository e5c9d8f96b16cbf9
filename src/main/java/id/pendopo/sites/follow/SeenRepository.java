package id.pendopo.sites.follow;

import id.pendopo.directory.UnitId;
import id.pendopo.sites.FollowedItem;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes {@code sites.followed_item}: what was seen at the sites that are followed. */
@Repository
class SeenRepository {
    private static final String HERE =
            """
            select id, unit, city, title, summary, link, picture, territory, published_at,
                   changed_at
              from sites.followed_item where unit = :unit and gone_at is null
            """;

    private final JdbcClient db;

    SeenRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Adds the item, or changes it if its site did, or has it back.
     *
     * @return whether anything is new
     */
    boolean put(FollowedSite site, FeedItem item, Optional<String> territory, Instant now) {
        return db.sql(
                                """
                                insert into sites.followed_item
                                       (unit, city, origin, title, summary, link, picture, territory,
                                        published_at, seen_at, changed_at)
                                values (:unit, :city, :origin, :title, :summary, :link, :picture,
                                        :territory, :published, :now, :now)
                                on conflict (unit, origin) do update
                                   set title = excluded.title, summary = excluded.summary,
                                       link = excluded.link, picture = excluded.picture,
                                       territory = excluded.territory, gone_at = null,
                                       published_at = excluded.published_at,
                                       changed_at = excluded.changed_at
                                 where followed_item.gone_at is not null
                                    or (followed_item.title, followed_item.summary,
                                        followed_item.link, followed_item.picture,
                                        followed_item.territory, followed_item.published_at)
                                       is distinct from (excluded.title, excluded.summary,
                                        excluded.link, excluded.picture, excluded.territory,
                                        excluded.published_at)\
                                """)
                        .param("unit", site.unit().value())
                        .param("city", site.city().value())
                        .param("origin", item.origin())
                        .param("title", item.title())
                        .param("summary", item.summary())
                        .param("link", item.link().toString())
                        .param("picture", item.picture().map(Object::toString).orElse(""))
                        .param("territory", territory.orElse(null), Types.VARCHAR)
                        .param("published", at(item.publishedAt()))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Those that should stand in a list that goes back to the moment and do not. */
    List<FollowedItem> missing(UnitId unit, Instant since, Collection<String> origins, int limit) {
        return db.sql(
                        HERE
                                + """
                                and published_at > :since and origin not in (:origins)
                                order by coalesce(checked_at, seen_at) limit :limit\
                                """)
                .param("unit", unit.value())
                .param("since", at(since))
                .param("origins", origins)
                .param("limit", limit)
                .query(FollowedRepository::item)
                .list();
    }

    /** Whose own page nobody has looked at for longest. */
    List<FollowedItem> longestUnchecked(UnitId unit, Instant before, int limit) {
        return db.sql(
                        HERE
                                + """
                                and coalesce(checked_at, seen_at) < :before
                                order by coalesce(checked_at, seen_at) limit :limit\
                                """)
                .param("unit", unit.value())
                .param("before", at(before))
                .param("limit", limit)
                .query(FollowedRepository::item)
                .list();
    }

    void checked(UUID item, Instant now) {
        db.sql("update sites.followed_item set checked_at = :now where id = :id")
                .param("id", item)
                .param("now", at(now))
                .update();
    }

    void gone(UUID item, Instant now) {
        db.sql(
                        """
                        update sites.followed_item
                           set gone_at = :now, checked_at = :now, changed_at = :now
                         where id = :id and gone_at is null\
                        """)
                .param("id", item)
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
