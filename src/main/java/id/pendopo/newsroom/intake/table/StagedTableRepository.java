package id.pendopo.newsroom.intake.table;

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

/** Tables that wait for confirmation. */
@Repository
class StagedTableRepository {
    private final JdbcClient db;

    StagedTableRepository(JdbcClient db) {
        this.db = db;
    }

    void add(StagedTable table) {
        db.sql(
                        """
                        insert into newsroom.staged_table
                               (id, city, staged_by, file_name, content, expires_at)
                        values (:id, :city, :by, :name, :content, :expires)\
                        """)
                .param("id", table.id())
                .param("city", table.city().value())
                .param("by", table.by())
                .param("name", table.fileName())
                .param("content", table.content())
                .param("expires", table.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StagedTable> find(UUID id) {
        return db.sql("select * from newsroom.staged_table where id = :id")
                .param("id", id)
                .query(StagedTableRepository::table)
                .optional();
    }

    Optional<StagedTable> lock(UUID id) {
        return db.sql("select * from newsroom.staged_table where id = :id for update")
                .param("id", id)
                .query(StagedTableRepository::table)
                .optional();
    }

    void applied(UUID id, Instant now) {
        db.sql("update newsroom.staged_table set applied_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void deleteExpired(Instant now) {
        db.sql("delete from newsroom.staged_table where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StagedTable table(ResultSet row, int number) throws SQLException {
        return new StagedTable(
                row.getObject("id", UUID.class),
                new CityCode(row.getString("city")),
                row.getObject("staged_by", UUID.class),
                row.getString("file_name"),
                row.getBytes("content"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("applied_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
