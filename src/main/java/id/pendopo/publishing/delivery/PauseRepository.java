package id.pendopo.publishing.delivery;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.AccountLinkId;
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

/** Rows of {@code publishing.pause}. */
@Repository
public class PauseRepository {
    private final JdbcClient db;

    public PauseRepository(JdbcClient db) {
        this.db = db;
    }

    /** Pauses of the city that hold now, the one that ends last first. */
    public List<Pause> now(CityCode city, Instant now) {
        return db.sql(
                        """
                        select * from publishing.pause
                         where city = :city and lifted_at is null and begun_at <= :now
                           and until > :now
                         order by until desc\
                        """)
                .param("city", city.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> pause(row))
                .list();
    }

    /** The one that keeps the post back longest; empty if it may go out. */
    Optional<Pause> of(Delivery.Subject post, Instant now) {
        return now(post.city(), now).stream().filter(p -> p.covers(post)).findFirst();
    }

    /** All of the city, newest first. */
    public List<Pause> history(CityCode city, int limit) {
        return db.sql(
                        """
                        select * from publishing.pause where city = :city
                         order by begun_at desc limit :limit\
                        """)
                .param("city", city.value())
                .param("limit", limit)
                .query((row, n) -> pause(row))
                .list();
    }

    Optional<Pause> find(UUID id) {
        return db.sql("select * from publishing.pause where id = :id")
                .param("id", id)
                .query((row, n) -> pause(row))
                .optional();
    }

    Pause begin(
            CityCode city,
            Optional<UnitId> unit,
            Pause.Kind kind,
            String reason,
            Instant until,
            Person by,
            Instant now) {
        return db.sql(
                        """
                        insert into publishing.pause
                               (city, unit, kind, reason, begun_by, begun_by_name, begun_at, until)
                        values (:city, :unit, :kind, :reason, :by, :byName, :now, :until)
                        returning *\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("kind", kind.name())
                .param("reason", reason)
                .param("by", by.id())
                .param("byName", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> pause(row))
                .single();
    }

    /** False if it was lifted or over before. */
    boolean lift(UUID id, Person by, Instant now) {
        return db.sql(
                                """
                                update publishing.pause
                                   set lifted_by = :by, lifted_by_name = :byName, lifted_at = :now
                                 where id = :id and lifted_at is null and until > :now\
                                """)
                        .param("id", id)
                        .param("by", by.id())
                        .param("byName", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Lets workers look again now at what the pause has held; the accounts concerned. */
    List<AccountLinkId> wake(CityCode city, Instant now) {
        return db
                .sql(
                        """
                        update publishing.delivery set next_at = :now
                         where city = :city and state = 'HELD' and hold_reason = 'PAUSE'
                        returning link\
                        """)
                .param("city", city.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AccountLinkId(row.getObject("link", UUID.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static Pause pause(ResultSet row) throws SQLException {
        Optional<Instant> lifted = instant(row, "lifted_at");
        String by = row.getString("lifted_by_name");
        return new Pause(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                Pause.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("begun_by_name"),
                instant(row, "begun_at").orElseThrow(),
                instant(row, "until").orElseThrow(),
                lifted.map(at -> new Pause.Lifted(by, at)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
