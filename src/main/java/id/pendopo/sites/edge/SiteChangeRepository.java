package id.pendopo.sites.edge;

import id.pendopo.directory.CityCode;
import id.pendopo.sites.Tag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.change}, and the revisions of the registers. */
@Repository
class SiteChangeRepository {
    private final JdbcClient db;

    SiteChangeRepository(JdbcClient db) {
        this.db = db;
    }

    /** Returns the numbers of the rows. */
    List<Long> add(Collection<Tag> tags, Instant now) {
        return db.sql(
                        """
                        insert into sites.change (tag, at)
                        select tag, :now from unnest(cast(:tags as text[])) as tag
                        returning id\
                        """)
                .param("tags", tags.stream().map(Tag::value).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** The newest number; 0 if nothing ever changed. */
    long newest() {
        return db.sql("select coalesce(max(id), 0) from sites.change").query(Long.class).single();
    }

    /** Changes after the number, and those of the numbers that were missing then. */
    List<Seen> after(long number, Collection<Long> missing) {
        return db.sql(
                        """
                        select id, tag from sites.change
                         where id > :number or id = any(cast(:missing as bigint[])) order by id\
                        """)
                .param("number", number)
                .param("missing", missing.toArray(Long[]::new))
                .query((row, n) -> new Seen(row.getLong("id"), new Tag(row.getString("tag"))))
                .list();
    }

    /** How often the register of each city has changed. */
    Map<CityCode, Long> revisions() {
        var revisions = new HashMap<CityCode, Long>();
        db.sql("select code, revision from directory.city")
                .query((row, n) ->
                        revisions.put(new CityCode(row.getString("code")), row.getLong("revision")))
                .list();
        return revisions;
    }

    int forget(Instant before) {
        return db.sql("delete from sites.change where at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One change. */
    record Seen(long id, Tag tag) {}
}
