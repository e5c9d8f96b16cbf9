package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Trail;
import id.pendopo.identity.secret.PasswordHasher;
import id.pendopo.identity.secret.PasswordRules;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes one's own password; ends all sign-ins, of which the caller opens the present anew. */
@Component
public class ChangePassword {
    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final ConfirmPassword confirm;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final Trail trail;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    ChangePassword(
            AccountRepository accounts,
            CredentialRepository credentials,
            ConfirmPassword confirm,
            PasswordHasher hasher,
            PasswordRules rules,
            Trail trail,
            TransactionOperations transactions,
            InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.confirm = confirm;
        this.hasher = hasher;
        this.rules = rules;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record WrongPassword() implements Outcome {}

        record TooMany(Instant until) implements Outcome {}

        record Unfit(PasswordRules.Fault fault) implements Outcome {}
    }

    public Outcome change(AccountId id, String present, String wanted) {
        Account account = accounts.find(id).orElseThrow();
        return switch (confirm.check(account, present)) {
            case ConfirmPassword.Outcome.TooMany(var until) -> new Outcome.TooMany(until);
            case ConfirmPassword.Outcome.Wrong() -> new Outcome.WrongPassword();
            case ConfirmPassword.Outcome.Right() -> confirmed(account, wanted);
        };
    }

    private Outcome confirmed(Account account, String wanted) {
        Optional<PasswordRules.Fault> fault = rules.fault(wanted, account.mail(), account.name());
        if (fault.isPresent()) {
            return new Outcome.Unfit(fault.get());
        }
        String hash = hasher.hash(wanted);
        transactions.executeWithoutResult(status -> {
            credentials.setPassword(account.id(), hash);
            accounts.endSessions(account.id(), clock.instant());
            trail.account(Trail.self(account), "password-changed", account.id());
        });
        return new Outcome.Changed();
    }
}
