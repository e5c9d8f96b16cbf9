package id.pendopo.publishing.compose;

import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of posts, from draft to proof. */
@Repository
public class PostListRepository {
    private static final int LONGEST = 120;
    private final JdbcClient db;

    PostListRepository(JdbcClient db) {
        this.db = db;
    }

    public long count(PostFilter filter) {
        return db.sql(
                        """
                        select count(*) from publishing.post p
                          join publishing.account_link l on l.id = p.link
                          join publishing.post_version v on v.post = p.id and v.number = p.version
                          left join publishing.delivery d
                            on d.post = p.id and d.state <> 'CANCELLED'
                         where p.city = :city and (:all or p.unit = any(:units::uuid[]))
                           and (:state = '' or coalesce(d.state, p.status) = :state)
                           and (:network = '' or l.network = :network)
                           and (:words = '' or v.title ilike :like or v.text ilike :like
                                or l.name ilike :like)\
                        """)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    /** Those changed last first. */
    public List<PostLine> page(PostFilter filter, int limit, long offset) {
        return db.sql(
                        """
                        select p.id, p.unit, p.author_name, p.changed_at, v.title, v.text,
                               l.network, l.name as account, d.id as delivery,
                               coalesce(d.state, p.status) as state,
                               coalesce(d.published_at, d.due_at, p.scheduled_for) as due,
                               coalesce(d.permalink, '') as permalink
                          from publishing.post p
                          join publishing.account_link l on l.id = p.link
                          join publishing.post_version v on v.post = p.id and v.number = p.version
                          left join publishing.delivery d
                            on d.post = p.id and d.state <> 'CANCELLED'
                         where p.city = :city and (:all or p.unit = any(:units::uuid[]))
                           and (:state = '' or coalesce(d.state, p.status) = :state)
                           and (:network = '' or l.network = :network)
                           and (:words = '' or v.title ilike :like or v.text ilike :like
                                or l.name ilike :like)
                         order by p.changed_at desc, p.id desc
                         limit :limit offset :offset\
                        """)
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> line(row))
                .list();
    }

    private static PostLine line(ResultSet row) throws SQLException {
        return new PostLine(
                new PostId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                headline(row.getString("title"), row.getString("text")),
                Network.valueOf(row.getString("network")),
                row.getString("account"),
                row.getString("author_name"),
                row.getString("state"),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new),
                Optional.ofNullable(row.getObject("due", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("permalink"));
    }

    private static String headline(String title, String text) {
        String said = title.isBlank() ? text.strip() : title.strip();
        return FirstWords.cut(said.lines().findFirst().orElse(""), LONGEST);
    }

    private static Map<String, Object> parameters(PostFilter filter) {
        var all = new HashMap<String, Object>();
        all.put("city", filter.city().value());
        all.put("all", filter.units().isEmpty());
        all.put(
                "units",
                filter.units().stream()
                        .flatMap(units -> units.stream())
                        .map(UnitId::value)
                        .toArray(UUID[]::new));
        all.put("state", filter.state());
        all.put("network", filter.network());
        all.put("words", filter.words());
        all.put("like", "%" + filter.words().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        return all;
    }
}
