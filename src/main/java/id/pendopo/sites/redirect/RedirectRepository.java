package id.pendopo.sites.redirect;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.redirect}. */
@Repository
class RedirectRepository {
    private final JdbcClient db;

    RedirectRepository(JdbcClient db) {
        this.db = db;
    }

    /** Targets by address, of those that are known. */
    Map<String, String> find(String site, Collection<String> addresses) {
        var found = new HashMap<String, String>();
        if (!addresses.isEmpty()) {
            db.sql(
                            """
                            select address, target from sites.redirect
                             where site = :site and address in (:addresses)\
                            """)
                    .param("site", site)
                    .param("addresses", addresses)
                    .query((row, n) -> found.put(row.getString("address"), row.getString("target")))
                    .list();
        }
        return found;
    }

    boolean has(String site) {
        return db.sql("select exists (select from sites.redirect where site = :site)")
                .param("site", site)
                .query(Boolean.class)
                .single();
    }

    /**
     * The unit of the city to whose site the address leads with the target; empty if several do.
     */
    Optional<UnitId> unitAt(CityCode city, String address, String target) {
        List<UnitId> units =
                db.sql(
                                """
                                select u.id from sites.redirect r
                                  join directory.unit u on r.site = 'unit:' || u.id
                                 where r.address = :address and r.target = :target and u.city = :city\
                                """)
                        .param("address", address)
                        .param("target", target)
                        .param("city", city.value())
                        .query((row, n) -> new UnitId(row.getObject("id", UUID.class)))
                        .list();
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }

    void put(String site, String address, String target, String origin, Instant now) {
        db.sql(
                        """
                        insert into sites.redirect (site, address, target, origin, added_at)
                        values (:site, :address, :target, :origin, :now)
                        on conflict (site, address) do update set target = excluded.target
                         where redirect.target <> excluded.target\
                        """)
                .param("site", site)
                .param("address", address)
                .param("target", target)
                .param("origin", origin)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
