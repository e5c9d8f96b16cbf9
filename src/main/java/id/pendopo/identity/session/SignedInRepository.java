package id.pendopo.identity.session;

import id.pendopo.directory.UnitId;
import id.pendopo.identity.AccountId;
import id.pendopo.identity.Role;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Moments;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Turns a kept sign-in into who acts, if it still counts. */
@Repository
class SignedInRepository {
    private final JdbcClient db;

    SignedInRepository(JdbcClient db) {
        this.db = db;
    }

    private record Row(
            String name, String mail, Optional<Language> language, Optional<Office> office) {}

    /**
     * Who acts, with all that is granted now. Empty if the account is not active, if its sessions
     * were ended since the sign-in, or if a role of it has ended since: then one signs in anew.
     */
    Optional<SignedIn> find(AccountId account, Instant since, Instant now) {
        List<Row> rows =
                db.sql(
                                """
                                select a.name, a.mail, a.language, g.role, g.city, g.unit_id
                                  from identity.account a
                                  left join identity.role_grant g
                                    on g.account_id = a.id and g.valid_from <= :now
                                   and (g.valid_until is null or g.valid_until > :now)
                                 where a.id = :account and a.status = 'ACTIVE'
                                   and a.sessions_valid_from <= :since
                                   and not exists
                                       (select from identity.role_grant e
                                         where e.account_id = a.id and e.valid_until > :since
                                           and e.valid_until <= :now)\
                                """)
                        .param("account", account.value())
                        .param("since", Moments.of(since))
                        .param("now", Moments.of(now))
                        .query(SignedInRepository::row)
                        .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(signedIn(account, rows));
    }

    private static SignedIn signedIn(AccountId account, List<Row> rows) {
        var granted = new HashSet<Granted>();
        var roles = new HashSet<Role>();
        for (Row row : rows) {
            row.office()
                    .ifPresent(office -> {
                        roles.add(office.role());
                        for (String permission : office.role().permissions()) {
                            granted.add(new Granted(permission, office.scope()));
                        }
                    });
        }
        Row first = rows.getFirst();
        return new SignedIn(
                new Actor(account.value(), first.name(), granted),
                first.mail(),
                first.language(),
                roles);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        @Nullable String role = row.getString("role");
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        Optional<Office> office =
                role == null
                        ? Optional.empty()
                        : Optional.of(
                                new Office(
                                        Role.valueOf(role),
                                        row.getString("city"),
                                        Optional.ofNullable(unit).map(UnitId::new)));
        return new Row(
                row.getString("name"),
                row.getString("mail"),
                AccountRepository.language(row),
                office);
    }
}
