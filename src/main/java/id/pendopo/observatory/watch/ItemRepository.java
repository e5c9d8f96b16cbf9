package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.probe.Neighbours;
import java.net.URI;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** News items of all units of a city, for finding copies. */
@Repository
class ItemRepository {
    private final JdbcClient db;

    ItemRepository(JdbcClient db) {
        this.db = db;
    }

    void keep(
            CityCode city,
            UnitId unit,
            URI address,
            String title,
            Optional<LocalDate> published,
            long simHash,
            Instant seen) {
        db.sql(
                        """
                        insert into observatory.item
                               (unit_id, city, address, title, published, sim_hash, first_seen)
                        values (:unit, :city, :address, :title, :published::date, :hash, :seen)
                        on conflict (unit_id, address) do update
                           set title = excluded.title, published = excluded.published,
                               sim_hash = excluded.sim_hash\
                        """)
                .param("unit", unit.value())
                .param("city", city.value())
                .param("address", address.toString())
                .param("title", title.replace("\u0000", ""))
                .param("published", published.map(Date::valueOf).orElse(null))
                .param("hash", simHash)
                .param("seen", TargetRepository.at(seen))
                .update();
    }

    /**
     * Items of the city's other units, newest first, at most the number.
     *
     * @param names of units, for naming the source of a copy, are the units' ids
     */
    Neighbours around(CityCode city, UnitId unit, int most) {
        List<Neighbours.Item> items =
                db.sql(
                                """
                                select unit_id, address, title, published, sim_hash
                                  from observatory.item
                                 where city = :city and unit_id <> :unit
                                 order by first_seen desc limit :most\
                                """)
                        .param("city", city.value())
                        .param("unit", unit.value())
                        .param("most", most)
                        .query((row, n) ->
                                new Neighbours.Item(
                                        row.getString("unit_id"),
                                        URI.create(row.getString("address")),
                                        row.getString("title"),
                                        Optional.ofNullable(
                                                row.getObject("published", LocalDate.class)),
                                        row.getLong("sim_hash")))
                        .list();
        return new Neighbours(items);
    }
}
