package id.pendopo.sites.twin.map;

import id.pendopo.directory.UnitId;
import id.pendopo.sites.Site;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sitemaps say of stories without reading them; public forms alone. */
@Repository
class SitemapRepository {
    private final JdbcClient db;

    SitemapRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * The stories that were published in one month of UTC.
     *
     * @param changed when anything of them changed last, withdrawals too
     */
    record Month(YearMonth month, Instant changed) {}

    /** Months in which the site published stories of its own, the newest first. */
    List<Month> months(Site site) {
        return db.sql(
                        """
                        select to_char(published_at at time zone 'UTC', 'YYYY-MM') as month,
                               max(changed_at) as changed
                          from newsroom.published_story
                         where city = :city and unit is not distinct from cast(:unit as uuid)
                         group by 1
                        having bool_or(withdrawn_at is null)
                         order by 1 desc\
                        """)
                .param("city", site.city().code().value())
                .param("unit", site.unit().map(u -> u.id()).map(UnitId::value).orElse(null))
                .query((row, n) ->
                        new Month(
                                YearMonth.parse(row.getString("month")),
                                row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }
}
