package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Mail;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.signin.Throttle.Key;
import id.pendopo.identity.signin.Throttle.Key.Kind;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first step of signing in: mail and password. */
@Component
public class SignIn {
    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final PasswordHasher hasher;
    private final Throttle throttle;
    private final SecondStep secondStep;

    SignIn(
            AccountRepository accounts,
            CredentialRepository credentials,
            PasswordHasher hasher,
            Throttle throttle,
            SecondStep secondStep) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hasher = hasher;
        this.throttle = throttle;
        this.secondStep = secondStep;
    }

    /** How it went. Nothing but a right password tells whether the account exists. */
    public sealed interface Outcome {
        /** The password was right; what comes next. */
        record Known(AccountId account, Next next) implements Outcome {}

        record Wrong() implements Outcome {}

        /** The password was right, yet an administrator has locked the account. */
        record Locked() implements Outcome {}

        record TooMany(Instant until) implements Outcome {}
    }

    /** What a right password leads to. */
    public enum Next {
        ENTER,
        CODE,
        /** Codes are required and have to be set up first. */
        ENROLMENT
    }

    public Outcome with(String typedMail, String password, String address) {
        Key byAddress = Key.address(address);
        Key byMail = new Key(Kind.MAIL, typedMail.strip().toLowerCase(Locale.ROOT));
        Optional<Instant> blocked = throttle.attempt(byAddress).or(() -> throttle.attempt(byMail));
        if (blocked.isPresent()) {
            return new Outcome.TooMany(blocked.get());
        }
        Optional<Account> account = Mail.of(typedMail).flatMap(accounts::find);
        Optional<String> hash = account.map(Account::id).flatMap(credentials::passwordHash);
        boolean right = hasher.matches(password, hash);
        if (!right || account.isEmpty()) {
            return new Outcome.Wrong();
        }
        throttle.forgive(byAddress);
        throttle.forgive(byMail);
        return known(account.get());
    }

    private Outcome known(Account account) {
        AccountStatus status = account.status();
        return switch (status) {
            case ACTIVE -> new Outcome.Known(account.id(), secondStep.after(account));
            case LOCKED -> new Outcome.Locked();
            case INVITED, CLOSED -> new Outcome.Wrong();
        };
    }
}
