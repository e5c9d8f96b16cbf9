package id.pendopo.identity.key;

import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.AccountRepository;
import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.account.Grant;
import id.pendopo.identity.account.GrantRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells who acts by a secret. Read anew for each request: a key revoked, or a role ended of who
 * answers for it, counts from the next request on.
 */
@Component
public class RecognizeKey {
    private final ApiKeyRepository keys;
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final InstantSource clock;

    RecognizeKey(
            ApiKeyRepository keys,
            AccountRepository accounts,
            GrantRepository grants,
            InstantSource clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /** Who it is. */
    public sealed interface Outcome {
        /**
         * @param actor with the id of who answers for the key, and what both the key and this
         *     person may do
         */
        record Known(ApiKey key, Actor actor) implements Outcome {}

        record Refused(Reason why) implements Outcome {}
    }

    /** Why a secret opens nothing. */
    public enum Reason {
        UNKNOWN,
        EXPIRED,
        REVOKED,
        /** Nobody with an active account answers for it. */
        NOBODY_RESPONSIBLE
    }

    public Outcome recognize(String secret) {
        Optional<ApiKey> found = keys.find(KeySecret.of(secret).hash());
        if (found.isEmpty()) {
            return new Outcome.Refused(Reason.UNKNOWN);
        }
        ApiKey key = found.get();
        Instant now = clock.instant();
        return switch (key.standing(now)) {
            case REVOKED -> new Outcome.Refused(Reason.REVOKED);
            case EXPIRED -> new Outcome.Refused(Reason.EXPIRED);
            case WORKS ->
                    accounts.find(key.responsible())
                            .filter(account -> account.status() == AccountStatus.ACTIVE)
                            .map(account -> known(key, account, now))
                            .orElseGet(() -> new Outcome.Refused(Reason.NOBODY_RESPONSIBLE));
        };
    }

    /** What the key may do now, as far as who answers for it may. */
    public Set<Granted> granted(ApiKey key) {
        return granted(key, clock.instant());
    }

    private Outcome known(ApiKey key, Account responsible, Instant now) {
        keys.used(key.id(), now);
        return new Outcome.Known(
                key,
                new Actor(
                        responsible.id().value(),
                        "%s (%s)".formatted(responsible.name(), key.label()),
                        granted(key, now)));
    }

    private Set<Granted> granted(ApiKey key, Instant now) {
        Set<Granted> held =
                grants.heldBy(List.of(key.responsible()), now).stream()
                        .map(Grant::granted)
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet());
        var responsible = new Actor(key.responsible().value(), "", held);
        return key.granted().stream()
                .filter(granted -> responsible.may(granted.permission(), granted.scope()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
