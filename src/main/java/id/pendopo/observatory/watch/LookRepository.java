package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.LookSeen;
import id.pendopo.observatory.SitePulse;
import id.pendopo.observatory.probe.History;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Short looks at home pages. */
@Repository
class LookRepository {
    private final JdbcClient db;

    LookRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps a look; one look has one moment, so a repeated call keeps it once.
     *
     * @return whether the look before it, if any, found something else
     */
    boolean keep(UUID target, Look look) {
        Optional<String> before = newest(target);
        put(target, look);
        return !before.equals(Optional.of(look.outcome().code()));
    }

    private Optional<String> newest(UUID target) {
        return db.sql(
                        """
                        select outcome from observatory.look
                         where target_id = :target order by at desc limit 1\
                        """)
                .param("target", target)
                .query(String.class)
                .optional();
    }

    private void put(UUID target, Look look) {
        db.sql(
                        """
                        insert into observatory.look
                               (target_id, at, outcome, readable, first_byte_millis, end_address)
                        values (:target, :at, :outcome, :readable, :millis, :address)
                        on conflict do nothing\
                        """)
                .param("target", target)
                .param("at", TargetRepository.at(look.at()))
                .param("outcome", look.outcome().code())
                .param("readable", look.readable())
                .param("millis", Math.toIntExact(look.firstByte().toMillis()))
                .param("address", look.end().toString())
                .update();
    }

    /** Looks since the moment, oldest first. */
    History since(UUID target, Instant from) {
        return new History(
                db.sql(
                                """
                                select at, readable, outcome from observatory.look
                                 where target_id = :target and at >= :since order by at\
                                """)
                        .param("target", target)
                        .param("since", TargetRepository.at(from))
                        .query((row, n) ->
                                new History.Beat(
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getBoolean("readable"),
                                        row.getString("outcome")))
                        .list());
    }

    /** Looks at the unit's active targets since the moment, oldest first. */
    List<LookSeen> ofUnit(UnitId unit, Instant from) {
        return db.sql(
                        """
                        select l.at, l.readable, l.outcome
                          from observatory.look l join observatory.target t on t.id = l.target_id
                         where t.unit_id = :unit and t.active and l.at >= :since order by l.at\
                        """)
                .param("unit", unit.value())
                .param("since", TargetRepository.at(from))
                .query((row, n) ->
                        new LookSeen(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("readable"),
                                row.getString("outcome")))
                .list();
    }

    /** The newest look of every observed site of the city. */
    List<SitePulse> pulses(CityCode city) {
        return db.sql(
                        """
                        select t.unit_id, t.address, t.failures_in_row, l.at, l.outcome, l.readable,
                               (select max(v.ended_at) from observatory.visit v
                                 where v.target_id = t.id and v.state = 'STORED') as visited_at
                          from observatory.target t
                          left join lateral (
                               select at, outcome, readable from observatory.look
                                where target_id = t.id order by at desc limit 1) l on true
                         where t.city = :city and t.active
                         order by t.id\
                        """)
                .param("city", city.value())
                .query((row, n) ->
                        new SitePulse(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                URI.create(row.getString("address")),
                                Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                Optional.ofNullable(row.getString("outcome")).orElse(""),
                                row.getBoolean("readable"),
                                row.getInt("failures_in_row"),
                                Optional.ofNullable(
                                                row.getObject("visited_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .list();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from observatory.look where at < :moment")
                .param("moment", TargetRepository.at(moment))
                .update();
    }
}
