package id.pendopo.identity.account;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Role;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Active accounts as people to write to. */
@Repository
public class RecipientRepository {
    private final JdbcClient db;

    RecipientRepository(JdbcClient db) {
        this.db = db;
    }

    /** Who holds one of the roles now, in the city as a whole or in the unit; each person once. */
    public List<Recipient> withRole(
            Set<Role> roles, String city, Optional<UnitId> unit, Instant now) {
        return db.sql(
                        """
                        select a.id, a.name, a.mail, a.language from identity.account a
                         where a.status = 'ACTIVE'
                           and exists (select from identity.role_grant g
                                        where g.account_id = a.id and g.role in (:roles)
                                          and g.city = :city
                                          and (g.unit_id is null or g.unit_id = :unit::uuid)
                                          and g.valid_from <= :now
                                          and (g.valid_until is null or g.valid_until > :now))
                         order by a.name, a.id\
                        """)
                .param("roles", roles.stream().map(Role::name).toList())
                .param("city", city)
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("now", Moments.of(now))
                .query((row, n) ->
                        new Recipient(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("mail"),
                                AccountRepository.language(row).orElse(Language.INDONESIAN)))
                .list();
    }

    /** Where the account, if it is active, holds one of the roles now; a place may come twice. */
    public List<Scope> places(AccountId account, Set<Role> roles, Instant now) {
        return db.sql(
                        """
                        select g.city, g.unit_id from identity.role_grant g
                          join identity.account a on a.id = g.account_id and a.status = 'ACTIVE'
                         where a.id = :account and g.role in (:roles)
                           and g.valid_from <= :now
                           and (g.valid_until is null or g.valid_until > :now)\
                        """)
                .param("account", account.value())
                .param("roles", roles.stream().map(Role::name).toList())
                .param("now", Moments.of(now))
                .query((row, n) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    String city = row.getString("city");
                    return unit == null ? Scope.city(city) : Scope.unit(city, unit);
                })
                .list();
    }
}
