package id.pendopo.identity.account;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.Grant.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles granted to accounts; ended ones stay as the history of who was responsible. */
@Repository
public class GrantRepository {
    private static final String SELECT =
            """
            select g.id, g.account_id, g.role, g.city, g.unit_id, g.valid_from, g.valid_until,
                   g.granted_by
              from identity.role_grant g
            """;

    private final JdbcClient db;

    public GrantRepository(JdbcClient db) {
        this.db = db;
    }

    public void add(AccountId account, Office office, AccountId by, Instant from) {
        db.sql(
                        """
                        insert into identity.role_grant
                               (account_id, role, city, unit_id, valid_from, granted_by)
                        values (:account, :role, :city, :unit, :from, :by)\
                        """)
                .param("account", account.value())
                .param("role", office.role().name())
                .param("city", office.city())
                .param("unit", office.unit().map(UnitId::value).orElse(null))
                .param("from", Moments.of(from))
                .param("by", by.value())
                .update();
    }

    /** Ends the grant then, unless it ends earlier already. */
    public void end(UUID grant, Instant at) {
        db.sql(
                        """
                        update identity.role_grant
                           set valid_until = greatest(valid_from, :at)
                         where id = :id and (valid_until is null or valid_until > :at)\
                        """)
                .param("at", Moments.of(at))
                .param("id", grant)
                .update();
    }

    public Optional<Grant> find(UUID id) {
        return db.sql(SELECT + " where g.id = :id")
                .param("id", id)
                .query(GrantRepository::grant)
                .optional();
    }

    /** All grants of the account, past ones too, newest first. */
    public List<Grant> of(AccountId account) {
        return db.sql(SELECT + " where g.account_id = :account order by g.valid_from desc")
                .param("account", account.value())
                .query(GrantRepository::grant)
                .list();
    }

    /** What the accounts hold now. */
    public List<Grant> heldBy(Collection<AccountId> accounts, Instant now) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return db.sql(
                        SELECT
                                + """
                                where g.account_id in (:accounts) and g.valid_from <= :now
                                  and (g.valid_until is null or g.valid_until > :now)
                                order by g.role, g.id\
                                """)
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .param("now", Moments.of(now))
                .query(GrantRepository::grant)
                .list();
    }

    /** Everybody who was ever granted a role in the unit, newest first. */
    public List<Grant> in(UnitId unit) {
        return db.sql(SELECT + " where g.unit_id = :unit order by g.valid_from desc, g.id desc")
                .param("unit", unit.value())
                .query(GrantRepository::grant)
                .list();
    }

    /** The units of the city in which an active account holds the operator's role now. */
    public Set<UnitId> unitsWithOperator(String city, Instant now) {
        return db.sql(
                        """
                        select distinct g.unit_id from identity.role_grant g
                          join identity.account a on a.id = g.account_id
                         where g.city = :city and g.role = 'UNIT_OPERATOR' and a.status = 'ACTIVE'
                           and g.valid_from <= :now
                           and (g.valid_until is null or g.valid_until > :now)\
                        """)
                .param("city", city)
                .param("now", Moments.of(now))
                .query((row, n) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .set();
    }

    /**
     * Keeps others from deciding about the city's administrators until the transaction ends.
     * Whoever counts them to know whether one may go, locks them first: two who remove each other
     * at the same moment would both count two.
     */
    public void lockAdministrators(String city) {
        db.sql(
                        """
                        select id from identity.role_grant
                         where city = :city and role = 'CITY_ADMINISTRATOR'
                         order by id
                           for update\
                        """)
                .param("city", city)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** How many active accounts administer the city. */
    public int administrators(String city, Instant now) {
        return db.sql(
                        """
                        select count(distinct g.account_id) from identity.role_grant g
                          join identity.account a on a.id = g.account_id
                         where g.city = :city and g.role = 'CITY_ADMINISTRATOR'
                           and a.status = 'ACTIVE' and g.valid_from <= :now
                           and (g.valid_until is null or g.valid_until > :now)\
                        """)
                .param("city", city)
                .param("now", Moments.of(now))
                .query(Integer.class)
                .single();
    }

    static Office office(ResultSet row) throws SQLException {
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        return new Office(
                Role.valueOf(row.getString("role")),
                row.getString("city"),
                Optional.ofNullable(unit).map(UnitId::new));
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                office(row),
                Moments.at(row, "valid_from"),
                Moments.maybe(row, "valid_until"),
                new AccountId(row.getObject("granted_by", UUID.class)));
    }
}
