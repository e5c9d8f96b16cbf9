package id.pendopo.publishing.delivery;

import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.AccountLinkId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Lists of deliveries for people. */
@Repository
public class QueueRepository {
    private final JdbcClient db;
    private final DeliveryRow rows;

    public QueueRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.rows = new DeliveryRow(json);
    }

    /** A delivery and the account it goes to. */
    public record Line(Delivery delivery, String account) {}

    public long count(QueueFilter filter) {
        return db.sql(
                        """
                        select count(*) from publishing.delivery d
                          join publishing.account_link l on l.id = d.link
                         where d.city = :city and d.state = any(:states::text[])
                           and (:all or d.unit = any(:units::uuid[]) or l.unit = any(:units::uuid[]))
                           and (cast(:network as text) is null or d.network = :network)
                           and (cast(:link as uuid) is null or d.link = :link)
                           and (:words = '' or d.headline ilike :like or l.name ilike :like)
                           and (cast(:late as timestamptz) is null or d.due_at < :late)\
                        """)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    /** What needs a person first, then what goes out next, then what is done, newest first. */
    public List<Line> page(QueueFilter filter, int limit, long offset) {
        return db.sql(
                        """
                        select d.*, l.name as account from publishing.delivery d
                          join publishing.account_link l on l.id = d.link
                         where d.city = :city and d.state = any(:states::text[])
                           and (:all or d.unit = any(:units::uuid[]) or l.unit = any(:units::uuid[]))
                           and (cast(:network as text) is null or d.network = :network)
                           and (cast(:link as uuid) is null or d.link = :link)
                           and (:words = '' or d.headline ilike :like or l.name ilike :like)
                           and (cast(:late as timestamptz) is null or d.due_at < :late)
                         order by case when d.state in ('UNCONFIRMED', 'FAILED') then 0
                                       when d.state = 'HELD' then 1
                                       when d.state in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN',
                                                        'CANCELLED') then 3
                                       else 2 end,
                                  case when d.published_at is null then d.due_at end,
                                  d.published_at desc, d.id
                         limit :limit offset :offset\
                        """)
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> {
                    @Nullable Delivery delivery = rows.mapRow(row, n);
                    return new Line(delivery, row.getString("account"));
                })
                .list();
    }

    private static Map<String, @Nullable Object> parameters(QueueFilter filter) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("city", filter.city().value());
        all.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        all.put("all", filter.units().isEmpty());
        all.put(
                "units",
                filter.units().stream()
                        .flatMap(units -> units.stream())
                        .map(UnitId::value)
                        .toArray(UUID[]::new));
        all.put("network", filter.network().map(Network::name).orElse(null));
        all.put("link", filter.account().map(AccountLinkId::value).orElse(null));
        all.put("words", filter.words());
        all.put("like", "%" + filter.words().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        all.put(
                "late",
                filter.lateAt().map((Instant at) -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        return all;
    }
}
