package id.pendopo.publishing.delivery;

import id.pendopo.publishing.AccountLinkId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lease of an account's worker, in {@code publishing.account_link}, and the account's pace. */
@Repository
public class LaneRepository {
    private static final Duration DAY = Duration.ofDays(1);
    private final JdbcClient db;

    public LaneRepository(JdbcClient db) {
        this.db = db;
    }

    /** Takes the account over; whoever held it before changes nothing any more. */
    long lease(AccountLinkId link) {
        return db.sql(
                        """
                        update publishing.account_link set fence = fence + 1 where id = :id
                        returning fence\
                        """)
                .param("id", link.value())
                .query(Long.class)
                .single();
    }

    /** Whether the lease still holds; nobody else gets it until the transaction ends. */
    boolean holds(AccountLinkId link, long fence) {
        return db.sql(
                        """
                        select fence from publishing.account_link
                         where id = :id and fence = :fence for share\
                        """)
                .param("id", link.value())
                .param("fence", fence)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** No call on the account before the moment, on any machine; never brings an earlier one. */
    void rest(AccountLinkId link, Instant until, String reason) {
        db.sql(
                        """
                        update publishing.account_link
                           set resume_at = :until, resume_reason = :reason
                         where id = :id and (resume_at is null or resume_at < :until)\
                        """)
                .param("id", link.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    Optional<Instant> restsUntil(AccountLinkId link, Instant now) {
        return db.sql(
                        """
                        select resume_at from publishing.account_link
                         where id = :id and resume_at > :now\
                        """)
                .param("id", link.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> instant(row))
                .optional();
    }

    Optional<Instant> lastCall(AccountLinkId link) {
        return db.sql(
                        """
                        select max(witnessed_at) as at from publishing.delivery
                         where link = :id and witnessed_at is not null\
                        """)
                .param("id", link.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** When the account is below the most calls of a day again; empty if it is so now. */
    Optional<Instant> fullUntil(AccountLinkId link, int most, Instant now) {
        return db.sql(
                        """
                        select witnessed_at from publishing.delivery
                         where link = :id and witnessed_at > :since
                         order by witnessed_at desc offset :most limit 1\
                        """)
                .param("id", link.value())
                .param("since", now.minus(DAY).atOffset(ZoneOffset.UTC))
                .param("most", most - 1)
                .query((row, n) -> instant(row).plus(DAY))
                .optional();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
