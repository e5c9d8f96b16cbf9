package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.post.Person;
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

/** Rows of {@code publishing.delivery_step}: every move of every delivery, and who made it. */
@Repository
public class DeliveryStepRepository {
    private final JdbcClient db;

    public DeliveryStepRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * One move.
     *
     * @param by empty for the worker
     */
    public record Moved(
            Instant at,
            Call call,
            DeliveryState before,
            DeliveryState after,
            Optional<UUID> attempt,
            Optional<Failure> failure,
            String by) {}

    void add(Delivery before, Delivery after, Call call, Optional<Person> by, Instant now) {
        Optional<Failure> failure = after.way().failure();
        db.sql(
                        """
                        insert into publishing.delivery_step
                               (delivery, at, call, attempt, before, after, kind, code, detail,
                                actor, actor_name)
                        values (:delivery, :at, :call, :attempt, :before, :after, :kind, :code,
                                :detail, :by, :byName)\
                        """)
                .param("delivery", after.id().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("call", call.name())
                .param(
                        "attempt",
                        after.way()
                                .attempt()
                                .or(() -> before.way().attempt())
                                .map(Way.Attempt::id)
                                .orElse(null))
                .param("before", before.state().name())
                .param("after", after.state().name())
                .param("kind", failure.map(f -> f.kind().name()).orElse(null))
                .param("code", failure.map(Failure::code).orElse(""))
                .param("detail", failure.map(Failure::detail).orElse(""))
                .param("by", by.map(Person::id).orElse(null))
                .param("byName", by.map(Person::name).orElse(""))
                .update();
    }

    /** The newest first. */
    public List<Moved> of(DeliveryId delivery, int limit) {
        return db.sql(
                        """
                        select * from publishing.delivery_step
                         where delivery = :delivery order by id desc limit :limit\
                        """)
                .param("delivery", delivery.value())
                .param("limit", limit)
                .query((row, n) -> moved(row))
                .list();
    }

    private static Moved moved(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Moved(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Call.valueOf(row.getString("call")),
                DeliveryState.valueOf(row.getString("before")),
                DeliveryState.valueOf(row.getString("after")),
                Optional.ofNullable(row.getObject("attempt", UUID.class)),
                kind == null
                        ? Optional.empty()
                        : Optional.of(
                                new Failure(
                                        Failure.Kind.valueOf(kind),
                                        row.getString("code"),
                                        row.getString("detail"))),
                row.getString("actor_name"));
    }
}
