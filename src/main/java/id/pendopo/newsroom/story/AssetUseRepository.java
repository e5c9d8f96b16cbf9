package id.pendopo.newsroom.story;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the stories that name an asset. */
@Repository
class AssetUseRepository {
    private final JdbcClient db;

    AssetUseRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those that show it, or did in the text as it stands now. */
    List<AssetUsage> uses(AssetId asset) {
        return db.sql(
                        """
                        select s.id, s.title,
                               coalesce(p.withdrawn_at is null
                                        and (p.pictures::text like :id or p.body like :id), false)
                                   as seen
                          from newsroom.story s
                          left join newsroom.published_story p on p.story = s.id
                         where s.content::text like :id
                            or p.withdrawn_at is null
                               and (p.pictures::text like :id or p.body like :id)
                         order by s.changed_at desc\
                        """)
                .param("id", "%" + asset + "%")
                .query((row, n) ->
                        new AssetUsage(
                                row.getString("title"),
                                "/kerja/berita/" + row.getObject("id", UUID.class),
                                row.getBoolean("seen")))
                .list();
    }
}
