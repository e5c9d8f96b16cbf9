package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of accounts for those who administer them. */
@Repository
public class AccountListRepository {
    private static final String WITHIN =
            """
              from identity.account a
             where a.id in (select g.account_id from identity.role_grant g where g.city in (:cities)
                            union
                            select i.account_id from identity.invitation i where i.city in (:cities))
               and (:status = '' or a.status = :status)
               and (:role = '' or exists (select from identity.role_grant h
                                           where h.account_id = a.id and h.role = :role
                                             and h.city in (:cities) and h.valid_from <= :now
                                             and (h.valid_until is null or h.valid_until > :now)))
               and (:words = '' or a.name ilike '%' || :words || '%'
                    or a.mail ilike '%' || :words || '%')
            """;

    private final JdbcClient db;

    public AccountListRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Which accounts are wanted.
     *
     * @param cities accounts that have, had or are offered a role in one of them
     * @param status empty for all
     * @param role held now in one of the cities; empty for all
     * @param words part of name or mail, taken as they are; empty for all
     */
    public record Filter(
            Collection<String> cities,
            Optional<AccountStatus> status,
            Optional<Role> role,
            String words,
            Instant now) {}

    public long count(Filter filter) {
        return statement("select count(*) " + WITHIN, filter).query(Long.class).single();
    }

    /** By what the list is sorted; then by name and mail. */
    public enum Order {
        NAME,
        MAIL,
        STATUS,
        LAST_SIGN_IN
    }

    /** One part of the list. */
    public List<Account> find(
            Filter filter, Order order, boolean descending, long offset, int limit) {
        return statement(
                        "select "
                                + AccountRepository.COLUMNS
                                + WITHIN
                                + " order by "
                                + by(order, descending)
                                + ", lower(a.name), a.mail limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountRepository::account)
                .list();
    }

    private static String by(Order order, boolean descending) {
        String column =
                switch (order) {
                    case NAME -> "lower(a.name)";
                    case MAIL -> "a.mail";
                    case STATUS -> "a.status";
                    case LAST_SIGN_IN -> "a.last_sign_in_at";
                };
        return column + (descending ? " desc nulls last" : " asc nulls first");
    }

    /** The cities in which the account has, had or is offered a role. */
    public List<String> citiesOf(AccountId account) {
        return db.sql(
                        """
                        select city from identity.role_grant where account_id = :id
                        union
                        select city from identity.invitation where account_id = :id\
                        """)
                .param("id", account.value())
                .query((row, n) -> row.getString("city"))
                .list();
    }

    /** Names by id, for lists that mention people. */
    public Optional<String> name(UUID account) {
        return db.sql("select name from identity.account where id = :id")
                .param("id", account)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec statement(String sql, Filter filter) {
        return db.sql(sql)
                .param("cities", filter.cities().isEmpty() ? List.of("") : filter.cities())
                .param("role", filter.role().map(Enum::name).orElse(""))
                .param("now", Moments.of(filter.now()))
                .param("status", filter.status().map(Enum::name).orElse(""))
                .param(
                        "words",
                        filter.words()
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_"));
    }
}
