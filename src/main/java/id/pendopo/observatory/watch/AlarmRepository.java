package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.Alarm;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alarms; of one kind and target at most one is open. */
@Repository
class AlarmRepository {
    private static final String ALARM =
            """
            select a.id, a.city, a.unit_id, t.address, a.kind, a.detail, a.opened_at, a.closed_at
              from observatory.alarm a join observatory.target t on t.id = a.target_id\
            """;

    private final JdbcClient db;

    AlarmRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Opens the alarm. An open one keeps its moment and gets the new detail.
     *
     * @return the id if it was not open before
     */
    Optional<UUID> open(Target target, Alarm.Kind kind, String detail, Instant now) {
        // PostgreSQL leaves xmax 0 in a row that was inserted, not updated.
        return db.sql(
                        """
                        insert into observatory.alarm (target_id, unit_id, city, kind, detail, opened_at)
                        values (:target, :unit, :city, :kind, :detail, :now)
                        on conflict (target_id, kind) where closed_at is null
                        do update set detail = excluded.detail
                        returning id, xmax = 0 as opened\
                        """)
                .param("target", target.id())
                .param("unit", target.unit().value())
                .param("city", target.city().value())
                .param("kind", kind.name())
                .param("detail", detail)
                .param("now", TargetRepository.at(now))
                .query((row, n) ->
                        row.getBoolean("opened")
                                ? Optional.of(row.getObject("id", UUID.class))
                                : Optional.<UUID>empty())
                .single();
    }

    void close(UUID target, Alarm.Kind kind, Instant now) {
        db.sql(
                        """
                        update observatory.alarm set closed_at = :now
                         where target_id = :target and kind = :kind and closed_at is null\
                        """)
                .param("target", target)
                .param("kind", kind.name())
                .param("now", TargetRepository.at(now))
                .update();
    }

    /** Closes whatever is open of a target that is not observed any more. */
    void closeAll(UUID target, Instant now) {
        db.sql(
                        """
                        update observatory.alarm set closed_at = :now
                         where target_id = :target and closed_at is null\
                        """)
                .param("target", target)
                .param("now", TargetRepository.at(now))
                .update();
    }

    List<Alarm> open(CityCode city) {
        return db.sql(ALARM + " where a.city = :city and a.closed_at is null order by a.opened_at")
                .param("city", city.value())
                .query(AlarmRepository::alarm)
                .list();
    }

    List<Alarm> ofUnit(UnitId unit, int most) {
        return db.sql(
                        ALARM
                                + " where a.unit_id = :unit order by a.closed_at is null desc,"
                                + " a.opened_at desc limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query(AlarmRepository::alarm)
                .list();
    }

    /**
     * The city's open alarms that nobody was told of, marked as told. Whoever asks at the same time
     * waits for the end of this transaction and gets others.
     */
    List<Alarm> takeUntold(CityCode city, Instant now) {
        List<UUID> ids =
                db.sql(
                                """
                                update observatory.alarm set told_at = :now
                                 where city = :city and closed_at is null and told_at is null
                                returning id\
                                """)
                        .param("now", TargetRepository.at(now))
                        .param("city", city.value())
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list();
        return ids.isEmpty()
                ? List.of()
                : db.sql(ALARM + " where a.id = any(:ids) order by a.opened_at, a.id")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(AlarmRepository::alarm)
                        .list();
    }

    private static Alarm alarm(ResultSet row, int number) throws SQLException {
        return new Alarm(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                URI.create(row.getString("address")),
                Alarm.Kind.valueOf(row.getString("kind")),
                row.getString("detail"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
