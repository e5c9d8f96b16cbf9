package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.platform.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and their status; the secrets are in {@link CredentialRepository}. */
@Repository
public class AccountRepository {
    static final String COLUMNS =
            """
            a.id, a.mail, a.name, a.status, a.language, a.totp_secret is not null as second_step,
            a.sessions_valid_from, a.last_sign_in_at, a.created_at
            """;

    private final JdbcClient db;

    public AccountRepository(JdbcClient db) {
        this.db = db;
    }

    /** Whether anybody ever had more than an invitation. */
    public boolean anyEntered() {
        return db.sql("select exists (select from identity.account where status <> 'INVITED')")
                .query(Boolean.class)
                .single();
    }

    /** Locks the active accounts below the domain; how many there were. */
    public int lockAllBelow(String domain) {
        return db.sql(
                        """
                        update identity.account set status = 'LOCKED'
                         where status = 'ACTIVE' and mail like '%.' || :domain\
                        """)
                .param("domain", domain)
                .update();
    }

    /** Lets only one transaction at a time decide whether there is a first account. */
    public void lockWhole() {
        db.sql("lock table identity.account in share row exclusive mode").update();
    }

    public Optional<Account> find(AccountId id) {
        return db.sql("select " + COLUMNS + " from identity.account a where a.id = :id")
                .param("id", id.value())
                .query(AccountRepository::account)
                .optional();
    }

    public Optional<Account> find(Mail mail) {
        return db.sql("select " + COLUMNS + " from identity.account a where a.mail = :mail")
                .param("mail", mail.value())
                .query(AccountRepository::account)
                .optional();
    }

    /** The account, kept from changes by others until the transaction ends. */
    public Optional<Account> lock(AccountId id) {
        return db.sql("select " + COLUMNS + " from identity.account a where a.id = :id for update")
                .param("id", id.value())
                .query(AccountRepository::account)
                .optional();
    }

    /** A new account in the status invited; the one of the mail if there is one already. */
    public AccountId add(Mail mail, String name, Instant now) {
        db.sql(
                        """
                        insert into identity.account
                               (mail, name, status, sessions_valid_from, created_at)
                        values (:mail, :name, 'INVITED', :now, :now)
                        on conflict (mail) do nothing\
                        """)
                .param("mail", mail.value())
                .param("name", name)
                .param("now", Moments.of(now))
                .update();
        return new AccountId(
                db.sql("select id from identity.account where mail = :mail")
                        .param("mail", mail.value())
                        .query(UUID.class)
                        .single());
    }

    /**
     * Moves the account on.
     *
     * @throws IllegalStateException if the status in the database may not be followed by this one
     */
    public void move(AccountId id, AccountStatus to) {
        Account before = lock(id).orElseThrow();
        if (!before.status().next().contains(to)) {
            throw new IllegalStateException(
                    "Account %s is %s and can not become %s, only %s"
                            .formatted(id, before.status(), to, before.status().next()));
        }
        db.sql("update identity.account set status = :status where id = :id")
                .param("status", to.name())
                .param("id", id.value())
                .update();
    }

    /** Ends all sign-ins of the account that began before. */
    public void endSessions(AccountId id, Instant now) {
        db.sql("update identity.account set sessions_valid_from = :now where id = :id")
                .param("now", Moments.of(now))
                .param("id", id.value())
                .update();
    }

    public void signedIn(AccountId id, Instant now) {
        db.sql("update identity.account set last_sign_in_at = :now where id = :id")
                .param("now", Moments.of(now))
                .param("id", id.value())
                .update();
    }

    public void rename(AccountId id, String name) {
        db.sql("update identity.account set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    /** Chooses the language of letters and pages. */
    public void speak(AccountId id, Language language) {
        db.sql("update identity.account set language = :language where id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
    }

    /** The chosen language of a row; empty if none was chosen. */
    public static Optional<Language> language(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("language")).flatMap(Language::of);
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("mail"),
                row.getString("name"),
                AccountStatus.valueOf(row.getString("status")),
                language(row),
                row.getBoolean("second_step"),
                Moments.at(row, "sessions_valid_from"),
                Moments.maybe(row, "last_sign_in_at"),
                Moments.at(row, "created_at"));
    }
}
