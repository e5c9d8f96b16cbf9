package id.pendopo.assessment.period;

import id.pendopo.assessment.Band;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.assessment.standing.StoredCard;
import id.pendopo.directory.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of frozen periods: added once, never changed; the database refuses anything else. */
@Repository
public class ResultRepository {
    private final JdbcClient db;

    ResultRepository(JdbcClient db) {
        this.db = db;
    }

    /** Adds the results of all units in one statement. */
    void add(PeriodId period, List<PeriodResult> results, Instant now) {
        db.sql(
                        """
                        insert into assessment.result
                               (period_id, unit_id, place, score, uncapped, band, coverage, ranked,
                                items, gates, frozen_at)
                        select :period, u, p, s, o, b, c, r, i::jsonb, g::jsonb, :now
                          from unnest(:units::uuid[], :places::int[], :scores::float8[],
                                      :uncapped::float8[], :bands::text[], :coverages::float8[],
                                      :ranked::boolean[], :items::text[], :gates::text[])
                               as row (u, p, s, o, b, c, r, i, g)\
                        """)
                .param("period", period.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("units", each(results, UUID[]::new, r -> r.unit().value()))
                .param("places", each(results, Integer[]::new, r -> r.place().orElse(null)))
                .param("scores", each(results, Double[]::new, r -> r.card().score().orElse(null)))
                .param(
                        "uncapped",
                        each(results, Double[]::new, r -> r.card().uncapped().orElse(null)))
                .param(
                        "bands",
                        each(
                                results,
                                String[]::new,
                                r -> r.card().band().map(Band::id).orElse(null)))
                .param("coverages", each(results, Double[]::new, r -> r.card().coverage()))
                .param("ranked", each(results, Boolean[]::new, r -> r.card().ranked()))
                .param(
                        "items",
                        each(results, String[]::new, r -> StoredCard.items(r.card().items())))
                .param(
                        "gates",
                        each(results, String[]::new, r -> StoredCard.gates(r.card().gates())))
                .update();
    }

    /**
     * The results of a period, best first; empty unless it is frozen.
     *
     * @param rubric that of the period
     */
    public List<PeriodResult> ofPeriod(PeriodId period, Rubric rubric) {
        return db.sql(
                        """
                        select unit_id, place, score, uncapped, band, coverage, ranked, items, gates
                          from assessment.result
                         where period_id = :period order by place nulls last, unit_id\
                        """)
                .param("period", period.value())
                .query((row, n) -> result(row, rubric))
                .list();
    }

    /** When the period was frozen; empty if it is not, or had no unit to judge. */
    public Optional<Instant> frozenAt(PeriodId period) {
        return db.sql("select frozen_at from assessment.result where period_id = :period limit 1")
                .param("period", period.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static PeriodResult result(ResultSet row, Rubric rubric) throws SQLException {
        String band = row.getString("band");
        return new PeriodResult(
                new UnitId(row.getObject("unit_id", UUID.class)),
                Optional.ofNullable(row.getObject("place", Integer.class)),
                new Scorecard(
                        rubric.ref(),
                        Optional.ofNullable(row.getObject("score", Double.class)),
                        Optional.ofNullable(row.getObject("uncapped", Double.class)),
                        rubric.bands().stream().filter(b -> b.id().equals(band)).findFirst(),
                        row.getDouble("coverage"),
                        row.getBoolean("ranked"),
                        StoredCard.items(row.getString("items")),
                        StoredCard.gates(row.getString("gates"))));
    }

    private interface Cell<T> {
        @Nullable T of(PeriodResult result);
    }

    private interface Row<T> {
        @Nullable T[] empty(int size);
    }

    private static <T> @Nullable T[] each(List<PeriodResult> results, Row<T> row, Cell<T> cell) {
        @Nullable T[] cells = row.empty(results.size());
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell.of(results.get(i));
        }
        return cells;
    }
}
