package id.pendopo.complaints.handling;

import id.pendopo.complaints.ReportId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports that time alone may change. */
@Repository("complaintsWatchRepository")
class WatchRepository {
    private final JdbcClient db;

    WatchRepository(JdbcClient db) {
        this.db = db;
    }

    /** Answered, and nobody has said whether that settles it. */
    List<ReportId> answered() {
        return ids("select id from complaints.report where status = 'ANSWERED' order by id");
    }

    /** Public, not answered, not known to be late. */
    List<ReportId> undecided() {
        return ids(
                "select report as id from complaints.public_report where in_time is null order by report");
    }

    /** Deletes the contacts of reports that ended before the moment; how many. */
    int forgetContacts(Instant endedBefore) {
        return db.sql(
                        """
                        delete from complaints.contact c
                         using complaints.report r
                         where r.id = c.report
                           and r.status in ('CLOSED', 'REFUSED', 'MERGED')
                           and r.changed_at < :before\
                        """)
                .param("before", endedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<ReportId> ids(String sql) {
        return db.sql(sql).query((row, n) -> new ReportId(row.getObject("id", UUID.class))).list();
    }
}
