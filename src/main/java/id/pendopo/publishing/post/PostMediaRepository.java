package id.pendopo.publishing.post;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which posts on their way show which assets. */
@Repository
class PostMediaRepository {
    private final JdbcClient db;

    PostMediaRepository(JdbcClient db) {
        this.db = db;
    }

    /** Posts that were sent, or are to be, with the asset. */
    List<AssetUsage> uses(AssetId asset) {
        return db.sql(
                        """
                        select distinct d.id, d.headline, d.state
                          from publishing.post_medium m
                          join publishing.delivery d
                            on d.post = m.post and d.post_version = m.number
                         where m.asset = :asset and d.state not in ('CANCELLED', 'WITHDRAWN')
                         order by d.id\
                        """)
                .param("asset", asset.value())
                .query((row, n) ->
                        new AssetUsage(
                                row.getString("headline"),
                                "/kerja/antrean/" + row.getString("id"),
                                row.getString("state").equals("PUBLISHED")
                                        || row.getString("state").equals("CORRECTED")))
                .list();
    }
}
