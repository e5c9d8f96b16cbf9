package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's account, without its secrets.
 *
 * @param mail in lower case; what the person signs in with
 * @param secondStep whether one-time codes are set up
 * @param sessionsValidFrom sign-ins of before no longer count
 */
public record Account(
        AccountId id,
        String mail,
        String name,
        AccountStatus status,
        boolean secondStep,
        Instant sessionsValidFrom,
        Optional<Instant> lastSignIn,
        Instant created) {}
