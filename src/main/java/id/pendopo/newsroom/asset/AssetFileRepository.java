package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Rendition;
import id.pendopo.platform.file.FileHash;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which asset: renditions, captions, and the kept file itself. */
@Repository
public class AssetFileRepository {
    private final JdbcClient db;

    AssetFileRepository(JdbcClient db) {
        this.db = db;
    }

    /** The captions of a video in one language. */
    public record Caption(String language, long bytes, FileHash file) {}

    void add(Rendition rendition) {
        db.sql(
                        """
                        insert into newsroom.rendition (asset_id, width, height, bytes, file_hash)
                        values (:id, :width, :height, :bytes, :file)\
                        """)
                .param("id", rendition.asset().value())
                .param("width", rendition.width())
                .param("height", rendition.height())
                .param("bytes", rendition.bytes())
                .param("file", rendition.file().hex())
                .update();
    }

    /** Narrowest first. */
    public List<Rendition> renditions(Collection<AssetId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                select asset_id, width, height, bytes, file_hash
                                  from newsroom.rendition where asset_id in (:ids)
                                 order by asset_id, width\
                                """)
                        .param("ids", ids.stream().map(AssetId::value).toList())
                        .query((row, n) ->
                                new Rendition(
                                        new AssetId(row.getObject("asset_id", UUID.class)),
                                        row.getInt("width"),
                                        row.getInt("height"),
                                        row.getLong("bytes"),
                                        new FileHash(row.getString("file_hash"))))
                        .list();
    }

    /** The kept file of a video or document; empty for pictures and for what was erased. */
    public Optional<FileHash> file(AssetId id) {
        return db.sql(
                        """
                        select file_hash from newsroom.asset
                         where id = :id and file_hash is not null and erased_at is null\
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(FileHash::new);
    }

    void put(AssetId id, Caption caption, Instant at) {
        db.sql(
                        """
                        insert into newsroom.caption (asset_id, language, bytes, file_hash, added_at)
                        values (:id, :language, :bytes, :file, :at)
                        on conflict (asset_id, language) do update
                           set bytes = excluded.bytes, file_hash = excluded.file_hash,
                               added_at = excluded.added_at\
                        """)
                .param("id", id.value())
                .param("language", caption.language())
                .param("bytes", caption.bytes())
                .param("file", caption.file().hex())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<Caption> captions(AssetId id) {
        return db.sql(
                        """
                        select language, bytes, file_hash from newsroom.caption
                         where asset_id = :id order by language desc\
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new Caption(
                                row.getString("language"),
                                row.getLong("bytes"),
                                new FileHash(row.getString("file_hash"))))
                .list();
    }

    /** Takes the renditions and captions away, and tells which files they and the asset had. */
    List<FileHash> drop(AssetId id) {
        List<String> files =
                db.sql(
                                """
                                select file_hash from newsroom.rendition where asset_id = :id
                                 union select file_hash from newsroom.caption where asset_id = :id
                                 union select file_hash from newsroom.asset
                                        where id = :id and file_hash is not null\
                                """)
                        .param("id", id.value())
                        .query((row, n) -> row.getString("file_hash"))
                        .list();
        db.sql("delete from newsroom.rendition where asset_id = :id")
                .param("id", id.value())
                .update();
        db.sql("delete from newsroom.caption where asset_id = :id")
                .param("id", id.value())
                .update();
        return files.stream().map(FileHash::new).toList();
    }

    /**
     * Whoever begins to use the file, or removes it, does so alone until the transaction ends. Of
     * several files the one with the least hash first.
     */
    void lock(FileHash file) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "newsroom.file " + file.hex())
                .query((row, n) -> true)
                .single();
    }

    /** Whether an asset that is not erased has the file. */
    boolean used(FileHash file) {
        return db.sql(
                        """
                        select exists (select 1 from newsroom.rendition where file_hash = :file)
                            or exists (select 1 from newsroom.caption where file_hash = :file)
                            or exists (select 1 from newsroom.asset
                                        where file_hash = :file and erased_at is null)\
                        """)
                .param("file", file.hex())
                .query(Boolean.class)
                .single();
    }
}
