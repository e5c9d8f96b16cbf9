package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.account.Trail;
import id.pendopo.identity.letter.Letters;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.secret.PasswordRules;
import id.pendopo.identity.secret.Token;
import id.pendopo.identity.signin.Throttle.Key;
import id.pendopo.identity.signin.Throttle.Key.Kind;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The way back for a forgotten password: a link by mail. The second step stays as it is. */
@Component
public class ResetPassword {
    /** The act in the audit trail. */
    public static final String PASSWORD_LINK_MADE = "password-link-made";

    private static final String PATH = "/masuk/lupa/";

    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final ResetRepository resets;
    private final Letters letters;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final Throttle throttle;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final IdentitySettings settings;
    private final InstantSource clock;

    ResetPassword(
            AccountRepository accounts,
            CredentialRepository credentials,
            ResetRepository resets,
            Letters letters,
            PasswordHasher hasher,
            PasswordRules rules,
            Throttle throttle,
            Trail trail,
            TransactionOperations transactions,
            IdentitySettings settings,
            InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.resets = resets;
        this.letters = letters;
        this.hasher = hasher;
        this.rules = rules;
        this.throttle = throttle;
        this.trail = trail;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** How setting went. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        record Unfit(PasswordRules.Fault fault) implements Outcome {}

        /** The link is unknown, used or too old. */
        record TooLate() implements Outcome {}
    }

    /**
     * Sends a link if there is an active account. Answers nothing, so that nobody learns whether
     * there is one; too many requests are dropped as silently.
     *
     * @param origin the address of this host before the path
     */
    public void ask(String typedMail, String address, String origin) {
        if (throttle.attempt(Key.address(address)).isPresent()) {
            return;
        }
        Mail.of(typedMail)
                .filter(mail -> throttle.attempt(new Key(Kind.RESET, mail.value())).isEmpty())
                .flatMap(accounts::find)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .ifPresent(account -> send(account, origin));
    }

    /** A link that an administrator hands over. */
    public sealed interface Link {
        /**
         * @param path shown once, for the database keeps no more than its hash
         */
        record Made(String path, Instant expires) implements Link {}

        /** The account is not active, so that a password would open nothing. */
        record NotActive() implements Link {}
    }

    /**
     * Makes a link for somebody whom mail does not reach; earlier links stop working. The caller
     * has asked whether the actor may decide about the account. Its owner is told.
     */
    public Link link(AccountId id, Actor by) {
        return transactions.execute(status -> {
            Account account = accounts.lock(id).orElseThrow();
            if (account.status() != AccountStatus.ACTIVE) {
                return new Link.NotActive();
            }
            Token token = Token.create();
            Instant expires = clock.instant().plus(settings.passwordLink());
            resets.add(id, token.hash(), expires);
            trail.account(by, PASSWORD_LINK_MADE, id);
            letters.passwordLinkMade(account, by);
            return new Link.Made(PATH + token.value(), expires);
        });
    }

    /** Whether the link may still set a password. */
    public boolean works(Token token) {
        return resets.owner(token.hash(), clock.instant()).isPresent();
    }

    public Outcome set(Token token, String wanted) {
        Instant now = clock.instant();
        Optional<Account> owner =
                resets.owner(token.hash(), now)
                        .flatMap(accounts::find)
                        .filter(account -> account.status() == AccountStatus.ACTIVE);
        if (owner.isEmpty()) {
            return new Outcome.TooLate();
        }
        Account account = owner.get();
        Optional<PasswordRules.Fault> fault = rules.fault(wanted, account.mail(), account.name());
        if (fault.isPresent()) {
            return new Outcome.Unfit(fault.get());
        }
        String hash = hasher.hash(wanted);
        boolean done = transactions.execute(status -> used(token, account, hash, now));
        if (done) {
            throttle.forgive(new Key(Kind.MAIL, account.mail()));
            throttle.forgive(new Key(Kind.RESET, account.mail()));
        }
        return done ? new Outcome.Done() : new Outcome.TooLate();
    }

    private boolean used(Token token, Account account, String hash, Instant now) {
        if (!resets.use(token.hash(), now)) {
            return false;
        }
        credentials.setPassword(account.id(), hash);
        accounts.endSessions(account.id(), now);
        trail.account(Trail.self(account), "password-reset", account.id());
        return true;
    }

    private void send(Account account, String origin) {
        Token token = Token.create();
        Instant expires = clock.instant().plus(settings.reset());
        transactions.executeWithoutResult(status -> {
            resets.add(account.id(), token.hash(), expires);
            letters.reset(account, origin + PATH + token.value(), settings.reset());
        });
    }
}
