package id.pendopo.assessment;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.VisitId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stored visits with measurements, as the observatory leaves them; nobody visits their sites. */
public final class SeenSites {
    private static final String GROUP = "seen-sites";

    private final JdbcClient db;

    public SeenSites(JdbcClient db) {
        this.db = db;
        db.sql("insert into observatory.hosting_group (name) values (:g) on conflict do nothing")
                .param("g", GROUP)
                .update();
    }

    /** A visit that ended at the moment and measured the values, by indicator. */
    public VisitId visit(CityCode city, UnitId unit, Instant at, Map<String, Double> values) {
        UUID visit =
                db.sql(
                                """
                                insert into observatory.visit
                                       (target_id, unit_id, city, hosting_group, fence, state,
                                        started_at, ended_at)
                                values (:target, :unit, :city, :group, 1, 'STORED', :at, :at)
                                returning id\
                                """)
                        .param("target", target(city, unit))
                        .param("unit", unit.value())
                        .param("city", city.value())
                        .param("group", GROUP)
                        .param("at", at(at))
                        .query(UUID.class)
                        .single();
        values.forEach((indicator, value) -> measure(visit, unit, at, indicator, value));
        return new VisitId(visit);
    }

    /** Takes all visits made here away again. */
    public void clear() {
        db.sql("delete from observatory.visit where hosting_group = :g").param("g", GROUP).update();
    }

    private void measure(UUID visit, UnitId unit, Instant at, String indicator, double value) {
        db.sql(
                        """
                        insert into observatory.measurement
                               (visit_id, unit_id, indicator, at, version, value)
                        values (:visit, :unit, :indicator, :at, 1, :value)\
                        """)
                .param("visit", visit)
                .param("unit", unit.value())
                .param("indicator", indicator)
                .param("at", at(at))
                .param("value", value)
                .update();
    }

    private UUID target(CityCode city, UnitId unit) {
        return db.sql(
                        """
                        insert into observatory.target
                               (city, unit_id, address, hosting_group, active, look_due_at,
                                visit_due_at)
                        values (:city, :unit, 'https://seen.example/', :group, false, 'infinity',
                                'infinity')
                        on conflict (unit_id, address) do update set active = false returning id\
                        """)
                .param("city", city.value())
                .param("unit", unit.value())
                .param("group", GROUP)
                .query(UUID.class)
                .single();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
