package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.clock.ServiceClass;
import id.pendopo.directory.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of reports; rows are only added. */
@Repository
public class StepRepository {
    private final JdbcClient db;

    StepRepository(JdbcClient db) {
        this.db = db;
    }

    /** Adds what was done; the report is as it stands after it. */
    void add(Report report, By by, ReportAct act, String text, boolean open, Instant now) {
        db.sql(
                        """
                        insert into complaints.step
                               (report, at, side, by, by_name, unit, act, status, class, text, open)
                        values (:report, :now, :side, :by, :name, :unit, :act, :status, :class,
                                :text, :open)\
                        """)
                .param("report", report.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("side", by.side().name())
                .param("by", by.staff() ? by.actor().id() : null)
                .param("name", by.staff() ? by.actor().name() : "")
                .param("unit", by.unit().map(UnitId::value).orElse(null))
                .param("act", act.name())
                .param("status", report.status().name())
                .param("class", report.serviceClass().written())
                .param("text", text)
                .param("open", open)
                .update();
    }

    /** The whole history, the oldest first. */
    public List<Step> of(ReportId report) {
        return db.sql(
                        """
                        select id, at, side, by_name, unit, act, status, class, text, open
                          from complaints.step
                         where report = :report
                         order by at, id\
                        """)
                .param("report", report.value())
                .query(StepRepository::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Side.valueOf(row.getString("side")),
                row.getString("by_name"),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                ReportAct.valueOf(row.getString("act")),
                ReportStatus.valueOf(row.getString("status")),
                ServiceClass.read(row.getString("class")),
                row.getString("text"),
                row.getBoolean("open"));
    }
}
