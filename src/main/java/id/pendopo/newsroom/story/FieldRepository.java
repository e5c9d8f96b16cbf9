package id.pendopo.newsroom.story;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fields of work to choose from while writing. */
@Repository
public class FieldRepository {
    private final JdbcClient db;

    FieldRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Fields of the site, each spelling once: what the city listed for it first, in its order, then
     * what its stories named, the most used first. A story of the city itself may be of any listed.
     */
    public List<String> of(CityCode city, Optional<UnitId> unit, int most) {
        return db.sql(
                        """
                        with named as (
                            select name, 1 as rank, min(position) as place
                              from newsroom.work_field
                             where city = :city and (:unit::uuid is null or unit = :unit::uuid)
                             group by name
                            union all
                            select btrim(content ->> 'field'), 2, -count(*)
                              from newsroom.story
                             where city = :city and unit is not distinct from :unit::uuid
                               and btrim(coalesce(content ->> 'field', '')) <> ''
                             group by btrim(content ->> 'field'))
                        select name from (
                            select distinct on (lower(name)) name, rank, place from named
                             order by lower(name), rank, place) once
                         order by rank, place, name limit :most\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("most", most)
                .query((row, n) -> row.getString("name"))
                .list();
    }
}
