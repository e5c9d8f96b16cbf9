package id.pendopo.publishing.account;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.LinkStatus;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An official account on a network, and how it stands with us. Its tokens are not in here; {@link
 * Tokens} opens them for one call.
 *
 * @param unit whose account it is; empty for the city itself
 * @param remoteId its id on the network
 * @param address its public page
 * @param granted permissions, in the network's words
 * @param missing permissions asked for and not given
 * @param expires when the right ends unless it is renewed; empty if it has no end
 * @param trouble why it cannot be used; empty if it can
 * @param refreshAt when the token is to be renewed; empty if it needs it not
 */
public record AccountLink(
        AccountLinkId id,
        CityCode city,
        Optional<UnitId> unit,
        Network network,
        String remoteId,
        String name,
        URI address,
        LinkStatus status,
        Set<String> granted,
        Set<String> missing,
        Optional<Instant> expires,
        Optional<Trouble> trouble,
        Optional<Instant> refreshAt,
        String linkedBy,
        Instant linkedAt,
        int version) {
    public AccountLink {
        granted = Set.copyOf(granted);
        missing = Set.copyOf(missing);
    }

    /**
     * Why the account cannot be used.
     *
     * @param code of the failure, as the network's adapter calls it
     */
    public record Trouble(String code, Instant since) {}

    /** Where a permission must hold to act on it. */
    public Scope scope() {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }
}
