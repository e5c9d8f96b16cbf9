package id.pendopo.identity.signin;

import id.pendopo.identity.AccountId;
import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.CredentialRepository;
import id.pendopo.identity.account.Trail;
import id.pendopo.identity.letter.Letters;
import id.pendopo.identity.secret.RecoveryCode;
import id.pendopo.identity.secret.Totp;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.secret.SecretBox;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up one-time codes: a key is shown, and counts from its first right code on. */
@Component
public class SetUpSecondStep {
    /** The act in the audit trail. */
    public static final String SECOND_STEP_DROPPED = "second-step-dropped";

    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final SecretBox box;
    private final Letters letters;
    private final Trail trail;
    private final InstantSource clock;

    SetUpSecondStep(
            AccountRepository accounts,
            CredentialRepository credentials,
            SecretBox box,
            Letters letters,
            Trail trail,
            InstantSource clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.box = box;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** The key to show; the same until it is confirmed, so that a reload changes nothing. */
    @Transactional
    public byte[] key(AccountId account) {
        accounts.lock(account).orElseThrow();
        return pending(account)
                .orElseGet(() -> {
                    byte[] fresh = Totp.newSecret();
                    credentials.keepPending(account, box.seal(fresh, account.toString()));
                    return fresh;
                });
    }

    /** Puts the key to use. The new recovery codes to show once; empty if the code is wrong. */
    @Transactional
    public Optional<List<String>> confirm(AccountId account, String typed) {
        Account owner = accounts.lock(account).orElseThrow();
        OptionalLong step =
                pending(account)
                        .map(key -> Totp.step(key, typed, clock.instant()))
                        .orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        credentials.confirmPending(account, step.getAsLong());
        trail.account(Trail.self(owner), "second-step-set-up", account);
        return Optional.of(newRecoveryCodes(account));
    }

    /**
     * Takes the second step away: by its owner, or by an administrator if the phone is lost; then
     * the owner is told.
     */
    @Transactional
    public void drop(AccountId account, Actor by) {
        credentials.dropSecondStep(account);
        accounts.endSessions(account, clock.instant());
        trail.account(by, SECOND_STEP_DROPPED, account);
        if (!by.id().equals(account.value())) {
            letters.codesReset(accounts.find(account).orElseThrow(), by);
        }
    }

    /** Replaces all recovery codes; the new ones are shown once. */
    @Transactional
    public List<String> newRecoveryCodes(AccountId account) {
        List<String> codes = RecoveryCode.newSet();
        credentials.replaceRecoveryCodes(
                account,
                codes.stream().map(code -> SecondStep.recoveryMac(box, account, code)).toList());
        return codes;
    }

    private Optional<byte[]> pending(AccountId account) {
        return credentials.pendingKey(account).map(sealed -> box.open(sealed, account.toString()));
    }
}
