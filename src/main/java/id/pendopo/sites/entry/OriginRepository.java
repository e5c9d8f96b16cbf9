package id.pendopo.sites.entry;

import id.pendopo.directory.UnitId;
import id.pendopo.sites.EntryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sites.entry_origin}. */
@Repository
class OriginRepository {
    private final JdbcClient db;

    OriginRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * From where an entry came.
     *
     * @param version of the entry as it was last brought
     */
    record Origin(EntryId entry, String name, int version) {}

    Optional<Origin> find(UnitId unit, String origin) {
        return db.sql(
                        """
                        select entry, origin, version from sites.entry_origin
                         where unit = :unit and origin = :origin\
                        """)
                .param("unit", unit.value())
                .param("origin", origin)
                .query(OriginRepository::origin)
                .optional();
    }

    Optional<Origin> find(EntryId entry) {
        return db.sql("select entry, origin, version from sites.entry_origin where entry = :entry")
                .param("entry", entry.value())
                .query(OriginRepository::origin)
                .optional();
    }

    /** The one of that name, and those that were made of parts of it. */
    List<Origin> family(UnitId unit, String origin) {
        return db.sql(
                        """
                        select entry, origin, version from sites.entry_origin
                         where unit = :unit
                           and (origin = :origin or starts_with(origin, :origin || '#'))
                         order by origin\
                        """)
                .param("unit", unit.value())
                .param("origin", origin)
                .query(OriginRepository::origin)
                .list();
    }

    void put(UnitId unit, Origin origin) {
        db.sql(
                        """
                        insert into sites.entry_origin (entry, unit, origin, version)
                        values (:entry, :unit, :origin, :version)
                        on conflict (unit, origin) do update set version = excluded.version\
                        """)
                .param("entry", origin.entry().value())
                .param("unit", unit.value())
                .param("origin", origin.name())
                .param("version", origin.version())
                .update();
    }

    /** Has it be as old as it is where it came from. */
    void date(EntryId entry, Instant published) {
        db.sql("update sites.entry set published_at = :published where id = :entry")
                .param("entry", entry.value())
                .param("published", published.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether that is new. */
    boolean below(EntryId entry, Optional<EntryId> parent) {
        return db.sql(
                                """
                                update sites.entry_origin set parent = :parent::uuid
                                 where entry = :entry and parent is distinct from :parent::uuid\
                                """)
                        .param("entry", entry.value())
                        .param("parent", parent.map(EntryId::value).orElse(null))
                        .update()
                == 1;
    }

    Optional<EntryId> parent(EntryId entry) {
        return db.sql(
                        """
                        select parent from sites.entry_origin
                         where entry = :entry and parent is not null\
                        """)
                .param("entry", entry.value())
                .query((row, n) -> new EntryId(row.getObject("parent", UUID.class)))
                .optional();
    }

    /** In the order of their lists. */
    List<EntryId> children(EntryId entry) {
        return db.sql(
                        """
                        select o.entry from sites.entry_origin o join sites.entry e on e.id = o.entry
                         where o.parent = :entry order by e.kind, e.position, e.id\
                        """)
                .param("entry", entry.value())
                .query((row, n) -> new EntryId(row.getObject("entry", UUID.class)))
                .list();
    }

    private static Origin origin(ResultSet row, int n) throws SQLException {
        return new Origin(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("origin"),
                row.getInt("version"));
    }
}
