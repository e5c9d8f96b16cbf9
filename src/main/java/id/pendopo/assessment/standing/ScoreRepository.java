package id.pendopo.assessment.standing;

import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.Standing;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rolling scores, one a visit. */
@Repository
class ScoreRepository {
    private final JdbcClient db;

    ScoreRepository(JdbcClient db) {
        this.db = db;
    }

    /** The newest score of a unit, without its items. */
    record Newest(
            UnitId unit,
            Instant at,
            Optional<Double> score,
            Optional<String> band,
            double coverage,
            boolean ranked) {}

    /** Keeps the score of a visit; the same visit and rubric again keep the first. */
    void keep(CityCode city, UnitId unit, VisitId visit, Instant at, Scorecard card) {
        put(city, unit, visit, at, card, "do nothing");
    }

    /** Keeps the score of a visit in place of the one it had. */
    void keepAnew(CityCode city, UnitId unit, VisitId visit, Instant at, Scorecard card) {
        put(
                city,
                unit,
                visit,
                at,
                card,
                """
                (unit_id, rubric_id, rubric_version, visit_id) do update
                   set score = excluded.score, uncapped = excluded.uncapped, band = excluded.band,
                       coverage = excluded.coverage, ranked = excluded.ranked,
                       items = excluded.items, gates = excluded.gates\
                """);
    }

    /** Holds the unit's scores until the transaction ends. */
    void lock(UnitId unit) {
        db.sql("select 1 from assessment.score where unit_id = :unit for update")
                .param("unit", unit.value())
                .query((row, n) -> 1)
                .list();
    }

    private void put(
            CityCode city,
            UnitId unit,
            VisitId visit,
            Instant at,
            Scorecard card,
            String onConflict) {
        db.sql(
                        """
                        insert into assessment.score
                               (unit_id, city, rubric_id, rubric_version, visit_id, at, score,
                                uncapped, band, coverage, ranked, items, gates)
                        values (:unit, :city, :rubric, :version, :visit, :at, :score,
                                :uncapped, :band, :coverage, :ranked, :items::jsonb, :gates::jsonb)
                        on conflict \
                        """
                                + onConflict)
                .param("unit", unit.value())
                .param("city", city.value())
                .param("rubric", card.rubric().id())
                .param("version", card.rubric().version())
                .param("visit", visit.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("score", card.score().orElse(null))
                .param("uncapped", card.uncapped().orElse(null))
                .param("band", card.band().map(b -> b.id()).orElse(null))
                .param("coverage", card.coverage())
                .param("ranked", card.ranked())
                .param("items", StoredCard.items(card.items()))
                .param("gates", StoredCard.gates(card.gates()))
                .update();
    }

    List<Newest> newest(CityCode city, RubricRef rubric) {
        return db.sql(
                        """
                        select distinct on (unit_id)
                               unit_id, at, score, band, coverage, ranked
                          from assessment.score
                         where city = :city and rubric_id = :rubric and rubric_version = :version
                         order by unit_id, at desc\
                        """)
                .param("city", city.value())
                .param("rubric", rubric.id())
                .param("version", rubric.version())
                .query(ScoreRepository::newest)
                .list();
    }

    /** Units that were judged by another rubric and never by this one. */
    List<UnitId> notYetBy(CityCode city, RubricRef rubric) {
        return db.sql(
                        """
                        select distinct unit_id from assessment.score s
                         where city = :city
                           and not exists (select from assessment.score n
                                            where n.unit_id = s.unit_id and n.rubric_id = :rubric
                                              and n.rubric_version = :version)
                         order by unit_id\
                        """)
                .param("city", city.value())
                .param("rubric", rubric.id())
                .param("version", rubric.version())
                .query((row, n) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** A day's last score of a unit. */
    record Daily(UnitId unit, Standing.Point point) {}

    /**
     * Each unit's last score of each day in the zone, oldest first.
     *
     * @param rubrics versions of one rubric, at least one
     */
    List<Daily> daily(CityCode city, List<RubricRef> rubrics, ZoneId zone, Instant from) {
        return db.sql(
                        """
                        select distinct on (unit_id, day) unit_id, at, score,
                               (at at time zone :zone)::date as day
                          from assessment.score
                         where city = :city and rubric_id = :rubric and rubric_version in (:versions)
                           and at >= :since and score is not null
                         order by unit_id, day, at desc\
                        """)
                .param("zone", zone.getId())
                .param("city", city.value())
                .param("rubric", rubrics.getFirst().id())
                .param("versions", rubrics.stream().map(RubricRef::version).toList())
                .param("since", from.atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Daily(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new Standing.Point(
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getDouble("score"))))
                .list();
    }

    private static Newest newest(ResultSet row, int number) throws SQLException {
        return new Newest(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(number(row, "score")),
                Optional.ofNullable(row.getString("band")),
                row.getDouble("coverage"),
                row.getBoolean("ranked"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
