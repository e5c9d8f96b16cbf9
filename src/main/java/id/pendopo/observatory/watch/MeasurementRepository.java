package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.MeasurementId;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measurements: written once with their visit, never changed. */
@Repository
class MeasurementRepository {
    private static final String COLUMNS =
            "m.id, m.visit_id, m.unit_id, m.indicator, m.at, m.version, m.value, m.unmeasured,"
                    + " m.findings, m.proofs";

    private final JdbcClient db;

    MeasurementRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Stores all readings of a visit in one statement.
     *
     * @param versions of the probes, by their id
     */
    void store(
            VisitId visit,
            UnitId unit,
            Instant at,
            List<Reading> readings,
            Map<String, Integer> versions) {
        int size = readings.size();
        var indicators = new String[size];
        var methods = new Integer[size];
        var values = new Double[size];
        var reasons = new String[size];
        var findings = new String[size];
        var proofs = new String[size];
        for (int i = 0; i < size; i++) {
            Reading reading = readings.get(i);
            indicators[i] = reading.indicator().value();
            methods[i] = versions.getOrDefault(reading.indicator().probe(), 0);
            switch (reading) {
                case Reading.Measured m -> {
                    values[i] = m.value();
                    findings[i] = ReadingJson.write(m.findings());
                    proofs[i] = ReadingJson.write(m.proofs());
                }
                case Reading.NotMeasured n -> {
                    reasons[i] = n.why().name();
                    findings[i] = "[]";
                    proofs[i] = "[]";
                }
            }
        }
        db.sql(
                        """
                        insert into observatory.measurement
                               (visit_id, unit_id, at, indicator, version, value, unmeasured, findings, proofs)
                        select :visit, :unit, :at, i, ver, v, r, f::jsonb, p::jsonb
                          from unnest(:indicators::text[], :versions::int[], :values::float8[],
                                      :reasons::text[], :findings::text[], :proofs::text[])
                               as row (i, ver, v, r, f, p)\
                        """)
                .param("visit", visit.value())
                .param("unit", unit.value())
                .param("at", TargetRepository.at(at))
                .param("indicators", indicators)
                .param("versions", methods)
                .param("values", values)
                .param("reasons", reasons)
                .param("findings", findings)
                .param("proofs", proofs)
                .update();
    }

    List<Measurement> ofVisit(VisitId visit) {
        return db.sql(
                        "select %s from observatory.measurement m where m.visit_id = :visit order by m.id"
                                .formatted(COLUMNS))
                .param("visit", visit.value())
                .query(MeasurementRepository::measurement)
                .list();
    }

    /** All measurements of each unit's newest stored visit. */
    List<Measurement> newestOfCity(CityCode city) {
        return db.sql(
                        """
                        select %s from (
                               select distinct on (unit_id) id from observatory.visit
                                where city = :city and state = 'STORED'
                                order by unit_id, ended_at desc) v
                          join observatory.measurement m on m.visit_id = v.id\
                        """
                                .formatted(COLUMNS))
                .param("city", city.value())
                .query(MeasurementRepository::measurement)
                .list();
    }

    /** All measurements of each unit's newest stored visit that ended before the moment. */
    List<Measurement> newestOfCity(CityCode city, Instant end) {
        return db.sql(
                        """
                        select %s from (
                               select distinct on (unit_id) id from observatory.visit
                                where city = :city and state = 'STORED' and ended_at < :end
                                order by unit_id, ended_at desc, id) v
                          join observatory.measurement m on m.visit_id = v.id\
                        """
                                .formatted(COLUMNS))
                .param("city", city.value())
                .param("end", TargetRepository.at(end))
                .query(MeasurementRepository::measurement)
                .list();
    }

    /** One indicator of each unit's newest stored visit. */
    List<Measurement> newestOfCity(CityCode city, IndicatorId indicator) {
        return db.sql(
                        """
                        select %s from (
                               select distinct on (unit_id) id from observatory.visit
                                where city = :city and state = 'STORED'
                                order by unit_id, ended_at desc) v
                          join observatory.measurement m
                            on m.visit_id = v.id and m.indicator = :indicator\
                        """
                                .formatted(COLUMNS))
                .param("city", city.value())
                .param("indicator", indicator.value())
                .query(MeasurementRepository::measurement)
                .list();
    }

    Optional<Measurement> find(MeasurementId id) {
        return db.sql(
                        "select %s from observatory.measurement m where m.id = :id"
                                .formatted(COLUMNS))
                .param("id", id.value())
                .query(MeasurementRepository::measurement)
                .optional();
    }

    Optional<VisitId> visitOf(MeasurementId id) {
        return db.sql("select visit_id from observatory.measurement where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(VisitId::new);
    }

    /** One indicator of a unit over time, oldest first. */
    List<Measurement> series(UnitId unit, IndicatorId indicator, Instant from) {
        return db.sql(
                        """
                        select %s from observatory.measurement m
                         where m.unit_id = :unit and m.indicator = :indicator and m.at >= :since
                         order by m.at\
                        """
                                .formatted(COLUMNS))
                .param("unit", unit.value())
                .param("indicator", indicator.value())
                .param("since", TargetRepository.at(from))
                .query(MeasurementRepository::measurement)
                .list();
    }

    private static Measurement measurement(ResultSet row, int number) throws SQLException {
        return new Measurement(
                new MeasurementId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                reading(row));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        var indicator = new IndicatorId(row.getString("indicator"));
        String reason = row.getString("unmeasured");
        return reason == null
                ? new Reading.Measured(
                        indicator,
                        row.getDouble("value"),
                        ReadingJson.findings(row.getString("findings")),
                        ReadingJson.proofs(row.getString("proofs")))
                : new Reading.NotMeasured(indicator, Unmeasured.valueOf(reason));
    }
}
