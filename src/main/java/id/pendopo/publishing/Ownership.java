package id.pendopo.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a website and an official account name each other. A direction that could not be seen is
 * empty: neither yes nor no.
 *
 * @param siteNamesAccount whether the website links the account
 * @param accountNamesSite whether the account's profile gives the website's address
 */
public record Ownership(
        AccountLinkId account,
        URI accountAddress,
        String site,
        Optional<Boolean> siteNamesAccount,
        Optional<Boolean> accountNamesSite,
        Instant checkedAt) {
    /** Whether both directions were seen and hold. */
    public boolean proven() {
        return siteNamesAccount.orElse(false) && accountNamesSite.orElse(false);
    }
}
