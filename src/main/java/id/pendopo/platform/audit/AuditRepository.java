package id.pendopo.platform.audit;

import id.pendopo.platform.access.Actor;
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

/** Rows of {@code platform.audit_entry}. */
@Repository
class AuditRepository {
    private final JdbcClient db;

    AuditRepository(JdbcClient db) {
        this.db = db;
    }

    void add(
            Instant at,
            Actor actor,
            String act,
            Subject subject,
            Optional<String> before,
            Optional<String> after) {
        db.sql(
                        """
                        insert into platform.audit_entry
                               (at, actor_id, actor_name, act, subject_type, subject_id, city,
                                before, after)
                        values (:at, :actor, :name, :act, :type, :id, :city,
                                cast(:before as jsonb), cast(:after as jsonb))\
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("name", actor.name())
                .param("act", act)
                .param("type", subject.type())
                .param("id", subject.id())
                .param("city", subject.city().orElse(null))
                .param("before", before.orElse(null))
                .param("after", after.orElse(null))
                .update();
    }

    List<AuditEntry> ofSubject(String type, String id, int limit) {
        return db.sql(
                        """
                        select * from platform.audit_entry
                         where subject_type = :type and subject_id = :id
                         order by at desc, id desc
                         limit :limit\
                        """)
                .param("type", type)
                .param("id", id)
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    List<AuditEntry> ofCity(String city, int limit) {
        return db.sql(
                        """
                        select * from platform.audit_entry
                         where city = :city
                         order by at desc, id desc
                         limit :limit\
                        """)
                .param("city", city)
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("act"),
                new Subject(
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        Optional.ofNullable(row.getString("city"))),
                Optional.ofNullable(row.getString("before")),
                Optional.ofNullable(row.getString("after")));
    }
}
