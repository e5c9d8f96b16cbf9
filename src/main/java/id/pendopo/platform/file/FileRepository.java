package id.pendopo.platform.file;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code platform.file}. */
@Repository
class FileRepository {
    private final JdbcClient db;

    FileRepository(JdbcClient db) {
        this.db = db;
    }

    /** Does nothing if the content is known. */
    void add(StoredFile file) {
        db.sql(
                        """
                        insert into platform.file (hash, bytes, type, added_at)
                        values (:hash, :bytes, :type, :at)
                        on conflict (hash) do nothing\
                        """)
                .param("hash", file.hash().hex())
                .param("bytes", file.bytes())
                .param("type", file.type().name())
                .param("at", file.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(FileHash hash) {
        db.sql("delete from platform.file where hash = :hash").param("hash", hash.hex()).update();
    }

    Optional<StoredFile> find(FileHash hash) {
        return db.sql("select bytes, type, added_at from platform.file where hash = :hash")
                .param("hash", hash.hex())
                .query((row, n) ->
                        new StoredFile(
                                hash,
                                row.getLong("bytes"),
                                FileType.valueOf(row.getString("type")),
                                row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
