package id.pendopo.newsroom.asset;

import id.pendopo.newsroom.AssetId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The way of an asset out of the library: deleted, brought back, erased after a while. */
@Repository
class AssetRemovalRepository {
    private final JdbcClient db;

    AssetRemovalRepository(JdbcClient db) {
        this.db = db;
    }

    void delete(AssetId id, Instant at) {
        db.sql(
                        """
                        update newsroom.asset
                           set deleted_at = :at, public_since = null, version = version + 1
                         where id = :id\
                        """)
                .param("at", AssetRepository.time(at))
                .param("id", id.value())
                .update();
    }

    /** Whether it could be brought back: it is not erased, and the same file did not come anew. */
    boolean restore(AssetId id) {
        return db.sql(
                                """
                                update newsroom.asset a
                                   set deleted_at = null, version = version + 1
                                 where a.id = :id and a.erased_at is null and not exists (
                                       select 1 from newsroom.asset b
                                        where b.city = a.city
                                          and b.unit_id is not distinct from a.unit_id
                                          and b.source_hash = a.source_hash
                                          and b.deleted_at is null and b.id <> a.id)\
                                """)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Assets deleted before the moment whose files are still there, the longest deleted first. */
    List<AssetId> toErase(Instant before, int most) {
        return db.sql(
                        """
                        select id from newsroom.asset
                         where deleted_at < :before and erased_at is null
                         order by deleted_at limit :most\
                        """)
                .param("before", AssetRepository.time(before))
                .param("most", most)
                .query((row, n) -> new AssetId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Takes every word about it away; what is left says that there was something. */
    void erase(AssetId id, Instant at) {
        db.sql("delete from newsroom.asset_position where asset_id = :id")
                .param("id", id.value())
                .update();
        db.sql(
                        """
                        update newsroom.asset
                           set erased_at = :at, original_name = '', alt = '', credit = '',
                               source = '', consent = '', taken_at = null, source_hash = ''
                         where id = :id\
                        """)
                .param("at", AssetRepository.time(at))
                .param("id", id.value())
                .update();
    }
}
