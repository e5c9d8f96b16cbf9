package id.pendopo.sites.twin.map;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.sites.Site;
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

/** What sitemaps list, without the texts; public forms alone. */
@Repository
class SitemapRepository {
    private final JdbcClient db;

    SitemapRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * The stories of one month, or a part of them if the month has very many.
     *
     * @param month as {@code 2026-11}, in UTC
     * @param part from 1
     * @param changed when anything in it changed last, withdrawals too
     */
    record Part(String month, int part, Instant changed) {}

    /** The site's own stories in parts, the newest first. */
    List<Part> parts(Site site, int size) {
        return db.sql(
                        """
                        select month, part, max(changed_at) as changed
                          from (select to_char(published_at at time zone 'UTC', 'YYYY-MM') as month,
                                       (row_number() over
                                           (partition by date_trunc('month', published_at, 'UTC')
                                            order by published_at, story) - 1) / :size + 1 as part,
                                       changed_at
                                  from newsroom.published_story
                                 where city = :city
                                   and unit is not distinct from cast(:unit as uuid)) as row
                         group by month, part
                         order by month desc, part desc\
                        """)
                .param("city", site.city().code().value())
                .param("unit", unit(site))
                .param("size", size)
                .query((row, n) ->
                        new Part(
                                row.getString("month"),
                                row.getInt("part"),
                                instant(row, "changed")))
                .list();
    }

    /** The ids of the stories in one part that are not withdrawn, the oldest first. */
    List<StoryId> stories(Site site, Instant from, Instant to, int offset, int size) {
        return db.sql(
                        """
                        select story
                          from (select story, published_at, withdrawn_at
                                  from newsroom.published_story
                                 where city = :city
                                   and unit is not distinct from cast(:unit as uuid)
                                   and published_at >= :from and published_at < :to
                                 order by published_at, story
                                offset :offset limit :size) as part
                         where withdrawn_at is null
                         order by published_at, story\
                        """)
                .param("city", site.city().code().value())
                .param("unit", unit(site))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("offset", offset)
                .param("size", size)
                .query((row, n) -> new StoryId(row.getObject("story", UUID.class)))
                .list();
    }

    private static Optional<UUID> unit(Site site) {
        return site.unit().map(u -> u.id()).map(UnitId::value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
