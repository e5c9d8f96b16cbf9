package id.pendopo.observatory.watch;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.RunningVisit;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.VisitSummary;
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

/** Visits, running and stored. */
@Repository
class VisitRepository {
    private static final String SUMMARY =
            """
            select v.id, v.unit_id, t.address, v.started_at, v.ended_at, v.pages_read, v.home_outcome
              from observatory.visit v join observatory.target t on t.id = v.target_id
            """;

    private final JdbcClient db;

    VisitRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Opens a visit. One left running by a holder that died is given up in the same transaction.
     */
    VisitId begin(Target target, long fence, Instant now) {
        db.sql(
                        """
                        update observatory.visit set state = 'ABANDONED'
                         where target_id = :target and state = 'RUNNING'\
                        """)
                .param("target", target.id())
                .update();
        return new VisitId(
                db.sql(
                                """
                                insert into observatory.visit
                                       (target_id, unit_id, city, hosting_group, fence, started_at)
                                values (:target, :unit, :city, :group, :fence, :now)
                                returning id\
                                """)
                        .param("target", target.id())
                        .param("unit", target.unit().value())
                        .param("city", target.city().value())
                        .param("group", target.group())
                        .param("fence", fence)
                        .param("now", TargetRepository.at(now))
                        .query(UUID.class)
                        .single());
    }

    void progress(VisitId visit, int read, int planned, String now) {
        db.sql(
                        """
                        update observatory.visit
                           set pages_read = :read, pages_planned = :planned, now_reading = :now
                         where id = :id and state = 'RUNNING'\
                        """)
                .param("read", read)
                .param("planned", planned)
                .param("now", now)
                .param("id", visit.value())
                .update();
    }

    /**
     * Marks the visit stored.
     *
     * @return false if it is not running any more: then nothing of it may be kept
     */
    boolean finish(VisitId visit, Instant ended, int pagesRead, String homeOutcome) {
        return db.sql(
                                """
                                update observatory.visit
                                   set state = 'STORED', ended_at = :ended, pages_read = :read,
                                       pages_planned = :read, now_reading = '', home_outcome = :outcome
                                 where id = :id and state = 'RUNNING'\
                                """)
                        .param("ended", TargetRepository.at(ended))
                        .param("read", pagesRead)
                        .param("outcome", homeOutcome)
                        .param("id", visit.value())
                        .update()
                == 1;
    }

    void abandon(VisitId visit) {
        db.sql(
                        "update observatory.visit set state = 'ABANDONED' where id = :id and state = 'RUNNING'")
                .param("id", visit.value())
                .update();
    }

    List<RunningVisit> running(CityCode city) {
        return db.sql(
                        """
                        select v.id, v.unit_id, t.address, v.started_at, v.pages_read,
                               v.pages_planned, v.now_reading
                          from observatory.visit v join observatory.target t on t.id = v.target_id
                         where v.city = :city and v.state = 'RUNNING' order by v.started_at\
                        """)
                .param("city", city.value())
                .query(VisitRepository::running)
                .list();
    }

    List<VisitSummary> ofUnit(UnitId unit, int most) {
        return db.sql(
                        SUMMARY
                                + "where v.unit_id = :unit and v.state = 'STORED'"
                                + " order by v.ended_at desc limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query(VisitRepository::summary)
                .list();
    }

    Optional<VisitSummary> find(VisitId visit) {
        return db.sql(SUMMARY + "where v.id = :id and v.state = 'STORED'")
                .param("id", visit.value())
                .query(VisitRepository::summary)
                .optional();
    }

    /** How many stored visits the city's sites have had since the moment. */
    int storedSince(CityCode city, Instant from) {
        return db.sql(
                        """
                        select count(distinct target_id) from observatory.visit
                         where city = :city and state = 'STORED' and ended_at >= :since\
                        """)
                .param("city", city.value())
                .param("since", TargetRepository.at(from))
                .query(Integer.class)
                .single();
    }

    private static RunningVisit running(ResultSet row, int number) throws SQLException {
        return new RunningVisit(
                new VisitId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                URI.create(row.getString("address")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getInt("pages_read"),
                row.getInt("pages_planned"),
                row.getString("now_reading"));
    }

    private static VisitSummary summary(ResultSet row, int number) throws SQLException {
        return new VisitSummary(
                new VisitId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                URI.create(row.getString("address")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getInt("pages_read"),
                row.getString("home_outcome"));
    }
}
