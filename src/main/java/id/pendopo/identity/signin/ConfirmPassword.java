package id.pendopo.identity.signin;

import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.signin.Throttle.Key;
import id.pendopo.identity.signin.Throttle.Key.Kind;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a person who is signed in for the password again, before something that matters. */
@Component
public class ConfirmPassword {
    private final CredentialRepository credentials;
    private final PasswordHasher hasher;
    private final Throttle throttle;

    ConfirmPassword(CredentialRepository credentials, PasswordHasher hasher, Throttle throttle) {
        this.credentials = credentials;
        this.hasher = hasher;
        this.throttle = throttle;
    }

    /** How it went. */
    public sealed interface Outcome {
        record Right() implements Outcome {}

        record Wrong() implements Outcome {}

        record TooMany(Instant until) implements Outcome {}
    }

    public Outcome check(Account account, String typed) {
        Key key = new Key(Kind.CONFIRM, account.id().toString());
        Optional<Instant> blocked = throttle.attempt(key);
        if (blocked.isPresent()) {
            return new Outcome.TooMany(blocked.get());
        }
        if (!hasher.matches(typed, credentials.passwordHash(account.id()))) {
            return new Outcome.Wrong();
        }
        throttle.forgive(key);
        return new Outcome.Right();
    }
}
