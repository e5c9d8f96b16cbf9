package id.pendopo.sites.wordpress;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.wordpress.read.LeftOut;
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

/** Rows of {@code sites.move} and {@code sites.move_line}. */
@Repository
public class MoveRepository {
    private static final String ALL =
            """
            select id, city, unit, source, address, file, since, dry_run, status, expected, seen,
                   added, changed, unchanged, kept, media, fault, detail, asked_by, asked_name,
                   asked_at, beat_at, ended_at
              from sites.move
            """;

    private final JdbcClient db;

    MoveRepository(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, Move.Order order, Actor by, Instant now) {
        db.sql(
                        """
                        insert into sites.move (id, city, unit, source, address, file, since, dry_run,
                                                status, asked_by, asked_name, asked_at)
                        values (:id, :city, :unit, :source, :address, :file, :since, :dry,
                                'WAITING', :by, :name, :now)\
                        """)
                .param("id", id)
                .param("city", order.city().value())
                .param("unit", order.unit().value())
                .param("source", order.source().name())
                .param("address", order.address())
                .param("file", order.file().orElse(null))
                .param(
                        "since",
                        order.since().map(MoveRepository::at).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("dry", order.dryRun())
                .param("by", by.id())
                .param("name", by.name())
                .param("now", at(now))
                .update();
    }

    public Optional<Move> find(UUID id) {
        return db.sql(ALL + "where id = :id")
                .param("id", id)
                .query(MoveRepository::move)
                .optional();
    }

    /** The newest first. */
    public List<Move> of(UnitId unit, int limit) {
        return db.sql(ALL + "where unit = :unit order by asked_at desc limit :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(MoveRepository::move)
                .list();
    }

    /** The newest of the city, for whoever sees to all its units. */
    public List<Move> of(CityCode city, int limit) {
        return db.sql(ALL + "where city = :city order by asked_at desc limit :limit")
                .param("city", city.value())
                .param("limit", limit)
                .query(MoveRepository::move)
                .list();
    }

    /**
     * Begins the run or takes it over. Whoever holds the unit's lock may: any other runner is dead.
     *
     * @return false if it has ended before
     */
    boolean take(UUID id, UUID runner, Instant now) {
        db.sql(
                        """
                        update sites.move
                           set status = 'FAILED', fault = 'ABANDONED', detail = '', ended_at = :now
                         where unit = (select unit from sites.move where id = :id)
                           and id <> :id and status = 'RUNNING'\
                        """)
                .param("id", id)
                .param("now", at(now))
                .update();
        return db.sql(
                                """
                                update sites.move
                                   set status = 'RUNNING', runner = :runner, beat_at = :now
                                 where id = :id and status in ('WAITING', 'RUNNING')\
                                """)
                        .param("id", id)
                        .param("runner", runner)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /**
     * Tells how far it is.
     *
     * @return false if another process has taken the run over meanwhile
     */
    boolean beat(UUID id, UUID runner, Move.Count count, Instant now) {
        return db.sql(
                                """
                                update sites.move
                                   set expected = :expected, seen = :seen, added = :added,
                                       changed = :changed, unchanged = :unchanged, kept = :kept,
                                       media = :media, beat_at = :now
                                 where id = :id and runner = :runner and status = 'RUNNING'\
                                """)
                        .param("id", id)
                        .param("runner", runner)
                        .param("expected", count.expected())
                        .param("seen", count.seen())
                        .param("added", count.added())
                        .param("changed", count.changed())
                        .param("unchanged", count.unchanged())
                        .param("kept", count.kept())
                        .param("media", count.media())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void end(
            UUID id,
            UUID runner,
            Move.Status status,
            @Nullable String fault,
            String detail,
            Instant now) {
        db.sql(
                        """
                        update sites.move
                           set status = :status, fault = :fault, detail = :detail, ended_at = :now
                         where id = :id and runner = :runner and status = 'RUNNING'\
                        """)
                .param("id", id)
                .param("runner", runner)
                .param("status", status.name())
                .param("fault", fault, java.sql.Types.VARCHAR)
                .param("detail", detail)
                .param("now", at(now))
                .update();
    }

    /** Ends it from outside; its runner finds out with its next sign of life. */
    boolean stop(UUID id, Instant now) {
        return db.sql(
                                """
                                update sites.move set status = 'STOPPED', ended_at = :now
                                 where id = :id and status in ('WAITING', 'RUNNING')\
                                """)
                        .param("id", id)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    boolean resume(UUID id) {
        return db.sql(
                                """
                                update sites.move
                                   set status = 'WAITING', ended_at = null, fault = null, detail = null
                                 where id = :id and status in ('STOPPED', 'FAILED')\
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    void line(UUID move, LeftOut line) {
        db.sql(
                        """
                        insert into sites.move_line (move, key, reason, address, title, detail)
                        values (:move, :key, :reason, :address, :title, :detail)
                        on conflict (move, key, reason) do update
                           set address = excluded.address, title = excluded.title,
                               detail = excluded.detail\
                        """)
                .param("move", move)
                .param("key", line.key())
                .param("reason", line.reason().name())
                .param("address", line.address())
                .param("title", line.title())
                .param("detail", line.detail())
                .update();
    }

    /** What did not come along, grouped by reason. */
    public List<LeftOut> lines(UUID move) {
        return db.sql(
                        """
                        select key, address, title, reason, detail from sites.move_line
                         where move = :move order by reason, key\
                        """)
                .param("move", move)
                .query((row, n) ->
                        new LeftOut(
                                row.getString("key"),
                                row.getString("address"),
                                row.getString("title"),
                                LeftOut.Reason.valueOf(row.getString("reason")),
                                row.getString("detail")))
                .list();
    }

    private static Move move(ResultSet row, int n) throws SQLException {
        return new Move(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                new UnitId(row.getObject("unit", UUID.class)),
                Move.Source.valueOf(row.getString("source")),
                row.getString("address"),
                Optional.ofNullable(row.getString("file")),
                moment(row, "since"),
                row.getBoolean("dry_run"),
                Move.Status.valueOf(row.getString("status")),
                new Move.Count(
                        row.getInt("expected"),
                        row.getInt("seen"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("kept"),
                        row.getInt("media")),
                Optional.ofNullable(row.getString("fault")),
                Optional.ofNullable(row.getString("detail")).orElse(""),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                moment(row, "asked_at").orElseThrow(),
                moment(row, "beat_at"),
                moment(row, "ended_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
