package id.pendopo.sites.follow;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.followed_site}. */
@Repository
public class FollowedSiteRepository {
    private static final String ALL =
            """
            select unit, city, address, feed, active, etag, last_modified, asked_at, answered_at,
                   failures, fault
              from sites.followed_site
            """;

    private final JdbcClient db;

    FollowedSiteRepository(JdbcClient db) {
        this.db = db;
    }

    public List<FollowedSite> of(CityCode city) {
        return db.sql(ALL + "where city = :city order by address")
                .param("city", city.value())
                .query(FollowedSiteRepository::site)
                .list();
    }

    /** Those that failed so often in a row, the longest silent first. */
    List<FollowedSite> failing(CityCode city, int failures) {
        return db.sql(
                        ALL
                                + """
                                where city = :city and active and failures >= :failures
                                order by answered_at nulls first, unit\
                                """)
                .param("city", city.value())
                .param("failures", failures)
                .query(FollowedSiteRepository::site)
                .list();
    }

    public Optional<FollowedSite> find(UnitId unit) {
        return db.sql(ALL + "where unit = :unit")
                .param("unit", unit.value())
                .query(FollowedSiteRepository::site)
                .optional();
    }

    List<FollowedSite> due(Instant now, int limit) {
        return db.sql(ALL + "where active and next_at <= :now order by next_at limit :limit")
                .param("now", at(now))
                .param("limit", limit)
                .query(FollowedSiteRepository::site)
                .list();
    }

    /** A new address begins anew; what was seen at the old one stays. */
    void put(UnitId unit, CityCode city, URI address, boolean active, Actor by, Instant now) {
        db.sql(
                        """
                        insert into sites.followed_site
                               (unit, city, address, active, next_at, changed_by, changed_name, changed_at)
                        values (:unit, :city, :address, :active, :now, :by, :name, :now)
                        on conflict (unit) do update
                           set feed = case when followed_site.address = excluded.address then followed_site.feed end,
                               etag = null, last_modified = null, failures = 0, fault = null,
                               address = excluded.address, active = excluded.active,
                               next_at = excluded.next_at, changed_by = excluded.changed_by,
                               changed_name = excluded.changed_name, changed_at = excluded.changed_at\
                        """)
                .param("unit", unit.value())
                .param("city", city.value())
                .param("address", address.toString())
                .param("active", active)
                .param("by", by.id())
                .param("name", by.name())
                .param("now", at(now))
                .update();
    }

    /** Keeps how the last look went; an answer without a fault ends the row of failures. */
    void looked(FollowedSite site, Instant now, Instant next) {
        db.sql(
                        """
                        update sites.followed_site
                           set feed = :feed, etag = :etag, last_modified = :modified, asked_at = :now,
                               answered_at = :answered, failures = :failures, fault = :fault,
                               next_at = :next
                         where unit = :unit and address = :address\
                        """)
                .param("unit", site.unit().value())
                .param("address", site.address().toString())
                .param("feed", site.feed().map(URI::toString).orElse(null), Types.VARCHAR)
                .param("etag", site.etag().orElse(null), Types.VARCHAR)
                .param("modified", site.lastModified().orElse(null), Types.VARCHAR)
                .param("now", at(now))
                .param(
                        "answered",
                        site.answeredAt().map(FollowedSiteRepository::at).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("failures", site.failures())
                .param("fault", site.fault().orElse(null), Types.VARCHAR)
                .param("next", at(next))
                .update();
    }

    private static FollowedSite site(ResultSet row, int n) throws SQLException {
        return new FollowedSite(
                new UnitId(row.getObject("unit", UUID.class)),
                new CityCode(row.getString("city")),
                URI.create(row.getString("address")),
                Optional.ofNullable(row.getString("feed")).map(URI::create),
                row.getBoolean("active"),
                Optional.ofNullable(row.getString("etag")),
                Optional.ofNullable(row.getString("last_modified")),
                moment(row, "asked_at"),
                moment(row, "answered_at"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("fault")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
