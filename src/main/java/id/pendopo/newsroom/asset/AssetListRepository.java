package id.pendopo.newsroom.asset;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The library as people look through it. */
@Repository
public class AssetListRepository {
    private static final UUID NO_UNIT = new UUID(0, 0);

    /** The same conditions for the list and its count. */
    private static final String WHERE =
            """
             where a.city = :city
               and coalesce(a.unit_id, '00000000-0000-0000-0000-000000000000'::uuid) in (:units)
               and (a.deleted_at is not null) = :deleted and a.erased_at is null
               and (:kind = '' or a.kind = :kind)
               and (:words = '' or a.alt ilike :like or a.original_name ilike :like
                    or a.credit ilike :like or a.source ilike :like)
               and (:gap = ''
                    or :gap = 'ALT' and a.kind = 'PICTURE' and a.alt = ''
                    or :gap = 'RIGHTS' and a.rights = 'UNSAID'
                    or :gap = 'PEOPLE' and a.kind <> 'DOCUMENT' and a.people = 'UNSAID'
                    or :gap = 'CONSENT' and a.people = 'CHILDREN' and a.consent = ''
                    or :gap = 'CAPTIONS' and a.kind = 'VIDEO' and not exists (
                       select 1 from newsroom.caption c where c.asset_id = a.id))\
            """;

    private final JdbcClient db;

    AssetListRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is looked for.
     *
     * @param units whose assets may be seen
     * @param ofCity whether those of the city itself may be seen too
     * @param kind the name of a kind; empty for all
     * @param words in its texts; empty for all
     * @param gap the name of what is missing; empty for all
     * @param deleted only deleted ones, else only those that are not
     */
    public record Wanted(
            CityCode city,
            Set<UnitId> units,
            boolean ofCity,
            String kind,
            String words,
            String gap,
            boolean deleted) {}

    /** Newest first. */
    public List<Asset> page(Wanted wanted, int size, long offset) {
        return bound(
                        "select %s from newsroom.asset a %s order by a.id desc limit :size offset :offset"
                                .formatted(AssetRepository.COLUMNS, WHERE),
                        wanted)
                .param("size", size)
                .param("offset", offset)
                .query(AssetRepository::asset)
                .list();
    }

    public long count(Wanted wanted) {
        return bound("select count(*) from newsroom.asset a %s".formatted(WHERE), wanted)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Wanted wanted) {
        String like = wanted.words().replaceAll("([\\\\%_])", "\\\\$1");
        return db.sql(sql)
                .param("city", wanted.city().value())
                .param("units", units(wanted))
                .param("deleted", wanted.deleted())
                .param("kind", wanted.kind())
                .param("words", wanted.words())
                .param("like", "%" + like + "%")
                .param("gap", wanted.gap());
    }

    /** A list that is never empty: an id that no unit has matches nothing. */
    private static List<UUID> units(Wanted wanted) {
        return Stream.concat(
                        wanted.units().stream().map(UnitId::value),
                        Stream.of(wanted.ofCity() ? NO_UNIT : new UUID(0, 1)))
                .toList();
    }
}
