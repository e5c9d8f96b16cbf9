package id.pendopo.directory.exchange;

import id.pendopo.directory.CityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait for confirmation. */
@Repository
public class StagedRepository {
    private final JdbcClient db;

    public StagedRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Staged staged, UUID by) {
        db.sql(
                        """
                        insert into directory.staged_import
                               (id, city, kind, file_name, content, staged_by, staged_at, expires_at)
                        values (:id, :city, :kind, :name, :content, :by, :at, :expires)\
                        """)
                .param("id", staged.id())
                .param("city", staged.city().value())
                .param("kind", staged.kind().name())
                .param("name", staged.fileName())
                .param("content", staged.content())
                .param("by", by)
                .param("at", staged.stagedAt().atOffset(ZoneOffset.UTC))
                .param("expires", staged.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Staged> find(UUID id, CityCode city) {
        return db.sql("select * from directory.staged_import where id = :id and city = :city")
                .param("id", id)
                .param("city", city.value())
                .query(StagedRepository::staged)
                .optional();
    }

    /** As {@link #find}, and whoever else wants it so waits until the commit. */
    Optional<Staged> lock(UUID id, CityCode city) {
        return db.sql(
                        """
                        select * from directory.staged_import
                         where id = :id and city = :city
                           for update\
                        """)
                .param("id", id)
                .param("city", city.value())
                .query(StagedRepository::staged)
                .optional();
    }

    /** Keeps that it happened; the file itself is no longer needed. */
    void applied(UUID id, Instant at) {
        db.sql(
                        """
                        update directory.staged_import
                           set applied_at = :at, content = ''
                         where id = :id\
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int deleteExpired(Instant now) {
        return db.sql("delete from directory.staged_import where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Staged staged(ResultSet row, int number) throws SQLException {
        return new Staged(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getBytes("content"),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("applied_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
