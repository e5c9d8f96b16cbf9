package id.pendopo.identity.handover;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Moments;
import id.pendopo.platform.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs and the history of who was responsible. */
@Repository
class HandOverRepository {
    private final JdbcClient db;

    HandOverRepository(JdbcClient db) {
        this.db = db;
    }

    /** A hand-over that waits for the successor. */
    record Waiting(String city, UnitId unit, Optional<AccountId> predecessor, Ending ending) {}

    void add(HandOver.Order order, AccountId successor, UUID invitation, Actor by, Instant now) {
        db.sql(
                        """
                        insert into identity.hand_over
                               (city, unit_id, predecessor, successor, invitation_id, ending,
                                ends_on, started_by, started_at)
                        values (:city, :unit, :predecessor, :successor, :invitation, :ending,
                                :day, :by, :now)\
                        """)
                .param("city", order.city())
                .param("unit", order.unit().value())
                .param("predecessor", order.predecessor().map(AccountId::value).orElse(null))
                .param("successor", successor.value())
                .param("invitation", invitation)
                .param("ending", order.ending().name())
                .param("day", order.ending() == Ending.ON_DAY ? order.day().orElseThrow() : null)
                .param("by", by.id())
                .param("now", Moments.of(now))
                .update();
    }

    /** Marks the hand-over of the invitation accepted; empty if the invitation is of none. */
    Optional<Waiting> accept(UUID invitation, Instant now) {
        return db.sql(
                        """
                        update identity.hand_over set accepted_at = :now
                         where invitation_id = :invitation and accepted_at is null
                        returning city, unit_id, predecessor, ending\
                        """)
                .param("now", Moments.of(now))
                .param("invitation", invitation)
                .query(HandOverRepository::waiting)
                .optional();
    }

    /** Everybody who was ever responsible for the unit, newest first. */
    List<Responsible> history(UnitId unit) {
        return db.sql(
                        """
                        select a.id, a.name, a.mail, a.status, g.role, g.valid_from, g.valid_until
                          from identity.role_grant g
                          join identity.account a on a.id = g.account_id
                         where g.unit_id = :unit
                         order by g.valid_from desc, g.id desc\
                        """)
                .param("unit", unit.value())
                .query((row, n) ->
                        new Responsible(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("mail"),
                                row.getString("status").equals("ACTIVE"),
                                Role.valueOf(row.getString("role")),
                                Moments.at(row, "valid_from"),
                                Moments.maybe(row, "valid_until")))
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        @Nullable UUID predecessor = row.getObject("predecessor", UUID.class);
        return new Waiting(
                row.getString("city"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                predecessor == null ? Optional.empty() : Optional.of(new AccountId(predecessor)),
                Ending.valueOf(row.getString("ending")));
    }
}
