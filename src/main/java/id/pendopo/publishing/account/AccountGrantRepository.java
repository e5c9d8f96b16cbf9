package id.pendopo.publishing.account;

import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.AccountLinkId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code publishing.account_grant}: units that may write for an account of the city. */
@Repository
public class AccountGrantRepository {
    private final JdbcClient db;

    public AccountGrantRepository(JdbcClient db) {
        this.db = db;
    }

    public boolean has(AccountLinkId link, UnitId unit) {
        return units(link).contains(unit);
    }

    public List<UnitId> units(AccountLinkId link) {
        return db.sql("select unit from publishing.account_grant where link = :link")
                .param("link", link.value())
                .query((row, n) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    /** The accounts the unit may write for besides its own. */
    public List<AccountLinkId> linksOf(UnitId unit) {
        return db.sql("select link from publishing.account_grant where unit = :unit")
                .param("unit", unit.value())
                .query((row, n) -> new AccountLinkId(row.getObject("link", UUID.class)))
                .list();
    }

    /** False if it may already. */
    boolean add(AccountLinkId link, UnitId unit, Actor by, Instant now) {
        return db.sql(
                                """
                                insert into publishing.account_grant
                                       (link, unit, granted_by, granted_by_name, granted_at)
                                values (:link, :unit, :by, :byName, :now)
                                on conflict (link, unit) do nothing\
                                """)
                        .param("link", link.value())
                        .param("unit", unit.value())
                        .param("by", by.id())
                        .param("byName", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(AccountLinkId link, UnitId unit) {
        return db.sql("delete from publishing.account_grant where link = :link and unit = :unit")
                        .param("link", link.value())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }
}
