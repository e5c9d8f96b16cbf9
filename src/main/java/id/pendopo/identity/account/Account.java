package id.pendopo.identity.account;

import id.pendopo.identity.AccountId;
import id.pendopo.platform.web.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's account, without its secrets.
 *
 * @param mail in lower case; what the person signs in with
 * @param language chosen for good; empty until then
 * @param secondStep whether one-time codes are set up
 * @param sessionsValidFrom sign-ins of before no longer count
 */
public record Account(
        AccountId id,
        String mail,
        String name,
        AccountStatus status,
        Optional<Language> language,
        boolean secondStep,
        Instant sessionsValidFrom,
        Optional<Instant> lastSignIn,
        Instant created) {

    /** The language of letters to this person. */
    public Language reads() {
        return language.orElse(Language.INDONESIAN);
    }
}
