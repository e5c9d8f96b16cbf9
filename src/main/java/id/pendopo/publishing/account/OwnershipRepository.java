package id.pendopo.publishing.account;

import id.pendopo.directory.UnitId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.Ownership;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code publishing.ownership}. */
@Repository
public class OwnershipRepository {
    private final JdbcClient db;

    public OwnershipRepository(JdbcClient db) {
        this.db = db;
    }

    /** What was seen last of the unit's accounts. */
    public List<Ownership> ofUnit(UnitId unit) {
        return db.sql(
                        """
                        select o.*, l.address from publishing.ownership o
                          join publishing.account_link l on l.id = o.link
                         where l.unit = :unit and l.status <> 'UNLINKED' order by l.network, l.id\
                        """)
                .param("unit", unit.value())
                .query((row, n) -> ownership(row))
                .list();
    }

    public Optional<Ownership> find(AccountLinkId link) {
        return db.sql(
                        """
                        select o.*, l.address from publishing.ownership o
                          join publishing.account_link l on l.id = o.link
                         where o.link = :link\
                        """)
                .param("link", link.value())
                .query((row, n) -> ownership(row))
                .optional();
    }

    void put(Ownership seen) {
        db.sql(
                        """
                        insert into publishing.ownership
                               (link, site_names_account, account_names_site, site, checked_at)
                        values (:link, :site2account, :account2site, :site, :at)
                        on conflict (link) do update
                           set site_names_account = excluded.site_names_account,
                               account_names_site = excluded.account_names_site,
                               site = excluded.site, checked_at = excluded.checked_at\
                        """)
                .param("link", seen.account().value())
                .param("site2account", seen.siteNamesAccount().orElse(null))
                .param("account2site", seen.accountNamesSite().orElse(null))
                .param("site", seen.site())
                .param("at", seen.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        return new Ownership(
                new AccountLinkId(row.getObject("link", UUID.class)),
                URI.create(row.getString("address")),
                row.getString("site"),
                Optional.ofNullable(row.getObject("site_names_account", Boolean.class)),
                Optional.ofNullable(row.getObject("account_names_site", Boolean.class)),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }
}
