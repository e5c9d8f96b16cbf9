package id.pendopo.assessment.standing;

import id.pendopo.assessment.Mark;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people gave for items that no probe can measure; one mark a person and item. */
@Repository
public class MarkRepository {
    private final JdbcClient db;

    MarkRepository(JdbcClient db) {
        this.db = db;
    }

    void put(CityCode city, UnitId unit, String rubric, Mark mark, Actor by, Instant now) {
        db.sql(
                        """
                        insert into assessment.mark
                               (unit_id, city, rubric_id, item, by, by_name, value, comment, proof, at)
                        values (:unit, :city, :rubric, :item, :by, :name, :value, :comment, :proof, :now)
                        on conflict (unit_id, rubric_id, item, by) do update
                           set value = excluded.value, comment = excluded.comment,
                               proof = excluded.proof, at = excluded.at\
                        """)
                .param("unit", unit.value())
                .param("city", city.value())
                .param("rubric", rubric)
                .param("item", mark.item())
                .param("by", by.id())
                .param("name", by.name())
                .param("value", mark.value())
                .param("comment", mark.comment())
                .param("proof", mark.proof().map(URI::toString).orElse(""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All marks of the unit, by item, in the order given. */
    Map<String, List<Mark>> ofUnit(UnitId unit, String rubric) {
        return db
                .sql(
                        """
                        select item, by, value, comment, proof from assessment.mark
                         where unit_id = :unit and rubric_id = :rubric order by at, by\
                        """)
                .param("unit", unit.value())
                .param("rubric", rubric)
                .query(MarkRepository::mark)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Mark::item));
    }

    /** All marks of the city's units, by unit and item, in the order given. */
    public Map<UnitId, Map<String, List<Mark>>> ofCity(CityCode city, String rubric) {
        return db
                .sql(
                        """
                        select unit_id, item, by, value, comment, proof from assessment.mark
                         where city = :city and rubric_id = :rubric order by at, by\
                        """)
                .param("city", city.value())
                .param("rubric", rubric)
                .query((row, n) ->
                        new OfUnit(new UnitId(row.getObject("unit_id", UUID.class)), mark(row, n)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OfUnit::unit,
                                Collectors.mapping(
                                        OfUnit::mark, Collectors.groupingBy(Mark::item))));
    }

    private record OfUnit(UnitId unit, Mark mark) {}

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                row.getString("item"),
                row.getObject("by", UUID.class),
                row.getDouble("value"),
                row.getString("comment"),
                Optional.of(row.getString("proof")).filter(p -> !p.isEmpty()).map(URI::create));
    }
}
