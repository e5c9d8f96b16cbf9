package id.pendopo.sites.wordpress;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.moved}. */
@Repository
class MovedRepository {
    private static final String ALL =
            "select key, hash, story, asset, path, open_links from sites.moved ";

    private final JdbcClient db;

    MovedRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Something that came along.
     *
     * @param path where it stands here
     * @param openLinks whether its text still points to old pages that have no new address yet
     */
    record Moved(
            String key,
            String hash,
            Optional<StoryId> story,
            Optional<AssetId> asset,
            String path,
            boolean openLinks) {
        static Moved page(String key, String hash, String path, boolean openLinks) {
            return new Moved(key, hash, Optional.empty(), Optional.empty(), path, openLinks);
        }
    }

    Optional<Moved> find(UnitId unit, String key) {
        return db.sql(ALL + "where unit = :unit and key = :key")
                .param("unit", unit.value())
                .param("key", key)
                .query(MovedRepository::moved)
                .optional();
    }

    List<Moved> withOpenLinks(UnitId unit) {
        return db.sql(ALL + "where unit = :unit and open_links order by key")
                .param("unit", unit.value())
                .query(MovedRepository::moved)
                .list();
    }

    void put(UnitId unit, Moved moved, Instant now) {
        db.sql(
                        """
                        insert into sites.moved (unit, key, hash, story, asset, path, open_links, at)
                        values (:unit, :key, :hash, :story, :asset, :path, :open, :now)
                        on conflict (unit, key) do update
                           set hash = excluded.hash, story = excluded.story, asset = excluded.asset,
                               path = excluded.path, open_links = excluded.open_links, at = excluded.at\
                        """)
                .param("unit", unit.value())
                .param("key", moved.key())
                .param("hash", moved.hash())
                .param(
                        "story",
                        moved.story().map(StoryId::value).orElse(null),
                        java.sql.Types.OTHER)
                .param(
                        "asset",
                        moved.asset().map(AssetId::value).orElse(null),
                        java.sql.Types.OTHER)
                .param("path", moved.path())
                .param("open", moved.openLinks())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void linksAreClosed(UnitId unit, String key) {
        db.sql("update sites.moved set open_links = false where unit = :unit and key = :key")
                .param("unit", unit.value())
                .param("key", key)
                .update();
    }

    private static Moved moved(ResultSet row, int n) throws SQLException {
        return new Moved(
                row.getString("key"),
                row.getString("hash"),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                Optional.ofNullable(row.getObject("asset", UUID.class)).map(AssetId::new),
                row.getString("path"),
                row.getBoolean("open_links"));
    }
}
