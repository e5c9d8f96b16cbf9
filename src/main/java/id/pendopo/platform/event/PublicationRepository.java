package id.pendopo.platform.event;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code platform.event_publication}, which Spring Modulith writes. */
@Repository
class PublicationRepository {
    private final JdbcClient db;

    PublicationRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Calls those failed that were last given to their listener before the moment: whoever had them
     * is dead. A restart alone does not do: it passes over what an earlier restart was giving again
     * when it was killed.
     *
     * @return how many
     */
    int giveUp(Instant before) {
        return db.sql(
                        """
                        update platform.event_publication set status = 'FAILED'
                         where completion_date is null
                           and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                           and coalesce(last_resubmission_date, publication_date) < :before\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
