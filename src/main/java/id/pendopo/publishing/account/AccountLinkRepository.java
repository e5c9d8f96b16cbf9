package id.pendopo.publishing.account;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.LinkStatus;
import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code publishing.account_link}, without their tokens. */
@Repository
public class AccountLinkRepository {
    private final JdbcClient db;

    public AccountLinkRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<AccountLink> find(AccountLinkId id) {
        return db.sql("select * from publishing.account_link where id = :id")
                .param("id", id.value())
                .query((row, n) -> link(row))
                .optional();
    }

    /** Those of the city and its units that were not given back, by network and name. */
    public List<AccountLink> ofCity(CityCode city) {
        return db.sql(
                        """
                        select * from publishing.account_link
                         where city = :city and status <> 'UNLINKED'
                         order by unit is not null, network, name, id\
                        """)
                .param("city", city.value())
                .query((row, n) -> link(row))
                .list();
    }

    /** The account a person has linked before under the same id of the network. */
    public Optional<AccountLink> linked(Network network, String remoteId) {
        return db.sql(
                        """
                        select * from publishing.account_link
                         where network = :network and remote_id = :remote and status <> 'UNLINKED'\
                        """)
                .param("network", network.name())
                .param("remote", remoteId)
                .query((row, n) -> link(row))
                .optional();
    }

    /** Those whose token is to be renewed by now. */
    public List<AccountLinkId> toRefresh(Instant now) {
        return db.sql(
                        """
                        select id from publishing.account_link
                         where status = 'LINKED' and refresh_at <= :now\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AccountLinkId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those whose right ends before the moment and cannot be renewed by itself. */
    public List<AccountLink> ending(Instant before) {
        return db.sql(
                        """
                        select * from publishing.account_link
                         where status = 'LINKED'
                           and coalesce(refresh_expires_at,
                                        case when refresh_at is null then token_expires_at end)
                               < :before\
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> link(row))
                .list();
    }

    /** Notes that people were told so many days before the end; false if they were already. */
    boolean warned(AccountLinkId id, int days) {
        return db.sql(
                                """
                                update publishing.account_link set warned_days = :days
                                 where id = :id and (warned_days is null or warned_days > :days)\
                                """)
                        .param("id", id.value())
                        .param("days", days)
                        .update()
                == 1;
    }

    /** Marks it unusable; false if it is so already or was given back. */
    public boolean unusable(AccountLinkId id, String code, Instant now) {
        return db.sql(
                                """
                                update publishing.account_link
                                   set status = 'UNUSABLE', trouble = :code, trouble_at = :now,
                                       changed_at = :now, version = version + 1
                                 where id = :id and status = 'LINKED'\
                                """)
                        .param("id", id.value())
                        .param("code", code)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Has the token renewed before the next call. */
    public void refreshAt(AccountLinkId id, @Nullable Instant at) {
        db.sql("update publishing.account_link set refresh_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Tries again later, and has nothing called until then: the old token may be dead. */
    void refreshLater(AccountLinkId id, Instant at) {
        db.sql(
                        """
                        update publishing.account_link
                           set refresh_at = :at, resume_at = greatest(resume_at, :at),
                               resume_reason = 'token'
                         where id = :id\
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets the tokens; the account is ours no more. False if it was given back before. */
    boolean unlink(AccountLinkId id, Instant now) {
        return db.sql(
                                """
                                update publishing.account_link
                                   set status = 'UNLINKED', token = null, refresh_token = null,
                                       token_key = null, refresh_at = null, changed_at = :now,
                                       version = version + 1
                                 where id = :id and status <> 'UNLINKED'\
                                """)
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    AccountLink add(AccountLink link, UUID by) {
        return db.sql(
                        """
                        insert into publishing.account_link
                               (city, unit, network, remote_id, name, address, status, granted,
                                missing, linked_by, linked_by_name, linked_at, changed_at)
                        values (:city, :unit, :network, :remote, :name, :address, :status,
                                :granted::text[], :missing::text[], :by, :byName, :at, :at)
                        returning *\
                        """)
                .param("city", link.city().value())
                .param("unit", link.unit().map(UnitId::value).orElse(null))
                .param("network", link.network().name())
                .param("remote", link.remoteId())
                .param("name", link.name())
                .param("address", link.address().toString())
                .param("status", link.status().name())
                .param("granted", link.granted().toArray(String[]::new))
                .param("missing", link.missing().toArray(String[]::new))
                .param("by", by)
                .param("byName", link.linkedBy())
                .param("at", link.linkedAt().atOffset(ZoneOffset.UTC))
                .query((row, n) -> link(row))
                .single();
    }

    /** The same account linked anew, usable again. */
    AccountLink again(AccountLinkId id, AccountLink link, UUID by) {
        return db.sql(
                        """
                        update publishing.account_link
                           set name = :name, address = :address, status = 'LINKED',
                               granted = :granted::text[], missing = :missing::text[],
                               trouble = '', trouble_at = null, warned_days = null,
                               linked_by = :by, linked_by_name = :byName, linked_at = :at,
                               changed_at = :at, resume_at = null, version = version + 1
                         where id = :id
                        returning *\
                        """)
                .param("id", id.value())
                .param("name", link.name())
                .param("address", link.address().toString())
                .param("granted", link.granted().toArray(String[]::new))
                .param("missing", link.missing().toArray(String[]::new))
                .param("by", by)
                .param("byName", link.linkedBy())
                .param("at", link.linkedAt().atOffset(ZoneOffset.UTC))
                .query((row, n) -> link(row))
                .single();
    }

    private static AccountLink link(ResultSet row) throws SQLException {
        String code = row.getString("trouble");
        Optional<Instant> renewable = instant(row, "refresh_expires_at");
        Optional<Instant> ends = instant(row, "token_expires_at");
        boolean renews = row.getObject("refresh_at") != null;
        return new AccountLink(
                new AccountLinkId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                Network.valueOf(row.getString("network")),
                row.getString("remote_id"),
                row.getString("name"),
                URI.create(row.getString("address")),
                LinkStatus.valueOf(row.getString("status")),
                words(row.getArray("granted")),
                words(row.getArray("missing")),
                renewable.or(() -> renews ? Optional.empty() : ends),
                instant(row, "trouble_at").map(at -> new AccountLink.Trouble(code, at)),
                instant(row, "refresh_at"),
                row.getString("linked_by_name"),
                instant(row, "linked_at").orElseThrow(),
                row.getInt("version"));
    }

    private static Set<String> words(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
