package id.pendopo.publishing.account;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Grant;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Networks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Renews the token of an account. Called only by the worker that holds the account's lease, since a
 * refresh token often works once.
 */
@Component
public class RefreshToken {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshToken.class);
    private final Networks networks;
    private final Tokens tokens;
    private final AccountLinkRepository links;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final PublishingSettings settings;
    private final InstantSource clock;

    public RefreshToken(
            Networks networks,
            Tokens tokens,
            AccountLinkRepository links,
            AuditTrail audit,
            TransactionOperations transactions,
            PublishingSettings settings,
            InstantSource clock) {
        this.networks = networks;
        this.tokens = tokens;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Renews it.
     *
     * @return why the account cannot be used any more; empty if it can
     */
    public Optional<Failure> refresh(AccountLink link) {
        Optional<Grant> grant = tokens.grant(link.id());
        Optional<Linking> linking = networks.linking(link.network());
        if (grant.isEmpty() || linking.isEmpty()) {
            links.refreshAt(link.id(), null);
            return Optional.empty();
        }
        return switch (linking.get().refresh(grant.get())) {
            case Linking.Renewed.Done(var renewed) -> {
                keep(link, renewed);
                yield Optional.empty();
            }
            case Linking.Renewed.NotNeeded none -> {
                links.refreshAt(link.id(), null);
                yield Optional.empty();
            }
            case Linking.Renewed.Failed(var failure) -> failed(link, failure);
        };
    }

    /** When a grant is to be renewed: in time before its end, at the latest half-way. */
    static Optional<Instant> due(Grant grant, Instant now, Duration before) {
        return grant.expires()
                .filter(end -> end.isAfter(now))
                .map(end -> {
                    Instant early = end.minus(before);
                    Instant halfway = now.plus(Duration.between(now, end).dividedBy(2));
                    return early.isAfter(halfway) ? early : halfway;
                });
    }

    private void keep(AccountLink link, Grant renewed) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(status -> {
            tokens.keep(link.id(), renewed, due(renewed, now, settings.refreshBefore()));
            audit.record(
                    Actor.system(),
                    "publishing.account.token-renewed",
                    Subject.inCity("publishing.account", link.id(), link.city().value()),
                    null,
                    Map.of("name", link.name()));
        });
    }

    private Optional<Failure> failed(AccountLink link, Failure failure) {
        LOG.warn(
                "The token of account {} ({}) could not be renewed: {} {}",
                link.id(),
                link.network(),
                failure.kind(),
                failure.code());
        return switch (failure.kind()) {
            case RETRY, UNKNOWN -> {
                Instant again = clock.instant().plus(failure.after().orElse(settings.firstRetry()));
                links.refreshLater(link.id(), again);
                yield Optional.empty();
            }
            case REFRESH_TOKEN, BAD_CONTENT, ACCOUNT_UNUSABLE -> Optional.of(failure);
        };
    }
}
