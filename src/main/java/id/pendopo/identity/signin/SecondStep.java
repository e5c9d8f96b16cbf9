package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.identity.secret.RecoveryCode;
import id.pendopo.identity.secret.Totp;
import id.pendopo.identity.signin.Throttle.Key;
import id.pendopo.identity.signin.Throttle.Key.Kind;
import id.pendopo.platform.secret.SecretBox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The second step of signing in: a code from an authenticator app, or one from paper. */
@Component
public class SecondStep {
    private final CredentialRepository credentials;
    private final GrantRepository grants;
    private final SecretBox box;
    private final Throttle throttle;
    private final IdentitySettings settings;
    private final InstantSource clock;

    SecondStep(
            CredentialRepository credentials,
            GrantRepository grants,
            SecretBox box,
            Throttle throttle,
            IdentitySettings settings,
            InstantSource clock) {
        this.credentials = credentials;
        this.grants = grants;
        this.box = box;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {
        record Passed() implements Outcome {}

        /**
         * @param left recovery codes still unused
         */
        record PassedOnPaper(int left) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooMany(Instant until) implements Outcome {}
    }

    /** What comes after a right password. */
    SignIn.Next after(Account account) {
        if (account.secondStep()) {
            return SignIn.Next.CODE;
        }
        return required(account.id()) ? SignIn.Next.ENROLMENT : SignIn.Next.ENTER;
    }

    /** Whether the account may not go without codes because of a role it holds now. */
    public boolean required(AccountId account) {
        return !settings.demo()
                && grants.heldBy(List.of(account), clock.instant()).stream()
                        .map(Grant::office)
                        .anyMatch(office -> office.role().needsSecondStep());
    }

    public Outcome check(AccountId account, String typed) {
        Key key = new Key(Kind.SECOND_STEP, account.toString());
        Optional<Instant> blocked = throttle.attempt(key);
        if (blocked.isPresent()) {
            return new Outcome.TooMany(blocked.get());
        }
        Outcome outcome = judge(account, typed);
        if (!(outcome instanceof Outcome.Wrong)) {
            throttle.forgive(key);
        }
        return outcome;
    }

    private Outcome judge(AccountId account, String typed) {
        OptionalLong step =
                credentials
                        .sealedKey(account)
                        .map(sealed -> box.open(sealed, account.toString()))
                        .map(key -> Totp.step(key, typed, clock.instant()))
                        .orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return credentials.useStep(account, step.getAsLong())
                    ? new Outcome.Passed()
                    : new Outcome.Wrong();
        }
        byte[] mac = recoveryMac(box, account, typed);
        return credentials.useRecoveryCode(account, mac, clock.instant())
                ? new Outcome.PassedOnPaper(credentials.recoveryCodesLeft(account))
                : new Outcome.Wrong();
    }

    static byte[] recoveryMac(SecretBox box, AccountId account, String code) {
        return box.hash("recovery " + account, RecoveryCode.normal(code));
    }
}
