package id.pendopo.publishing.account;

import id.pendopo.directory.City;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.Taken;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes chosen accounts into use, gives them back, and says which units may write for them. */
@Component
public class KeepAccounts {
    private final LinkingRepository linkings;
    private final LinkAccount linking;
    private final AccountLinkRepository links;
    private final AccountGrantRepository grants;
    private final Tokens tokens;
    private final Networks networks;
    private final AuditTrail audit;
    private final PublishingSettings settings;
    private final InstantSource clock;

    public KeepAccounts(
            LinkingRepository linkings,
            LinkAccount linking,
            AccountLinkRepository links,
            AccountGrantRepository grants,
            Tokens tokens,
            Networks networks,
            AuditTrail audit,
            PublishingSettings settings,
            InstantSource clock) {
        this.linkings = linkings;
        this.linking = linking;
        this.links = links;
        this.grants = grants;
        this.tokens = tokens;
        this.networks = networks;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What became of a choice.
     *
     * @param taken names of accounts that somebody else has linked here already
     */
    public record Chosen(List<AccountLink> linked, List<String> taken) {
        public Chosen {
            linked = List.copyOf(linked);
            taken = List.copyOf(taken);
        }
    }

    /**
     * Links the accounts chosen; those that cannot be used are passed over.
     *
     * @return empty if there is nothing to choose from any more
     */
    @Transactional
    public Optional<Chosen> choose(City city, UUID choice, Set<String> remoteIds, Actor by) {
        Instant now = clock.instant();
        Optional<LinkingRepository.Kept> kept =
                linkings.choice(choice, by.id(), now)
                        .filter(k -> k.purpose().city().equals(city.code()));
        if (kept.isEmpty() || !linkings.chosen(choice)) {
            return Optional.empty();
        }
        Optional<UnitId> unit = kept.get().purpose().unit();
        by.demand(PublishingPermission.LINK, LinkAccount.scope(city, unit));
        var linked = new ArrayList<AccountLink>();
        var taken = new ArrayList<String>();
        for (Offer offer : linking.offers(kept.get())) {
            if (offer.usable() && remoteIds.contains(offer.remoteAccount())) {
                link(city, unit, kept.get().purpose().network(), offer, by, now)
                        .ifPresentOrElse(linked::add, () -> taken.add(offer.name()));
            }
        }
        return Optional.of(new Chosen(linked, taken));
    }

    private Optional<AccountLink> link(
            City city, Optional<UnitId> unit, Network network, Offer offer, Actor by, Instant now) {
        var wanted =
                new AccountLink(
                        new AccountLinkId(new UUID(0, 0)),
                        city.code(),
                        unit,
                        network,
                        offer.remoteAccount(),
                        offer.name(),
                        offer.profile(),
                        LinkStatus.LINKED,
                        offer.granted(),
                        offer.missing(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        by.name(),
                        now,
                        1);
        Optional<AccountLink> before = links.linked(network, offer.remoteAccount());
        if (before.filter(b -> !b.city().equals(city.code()) || !b.unit().equals(unit))
                .isPresent()) {
            return Optional.empty();
        }
        AccountLink link =
                before.map(b -> links.again(b.id(), wanted, by.id()))
                        .orElseGet(() -> links.add(wanted, by.id()));
        var grant = offer.grant().orElseThrow();
        tokens.keep(link.id(), grant, RefreshToken.due(grant, now, settings.refreshBefore()));
        record(
                by,
                before.isPresent() ? "linked-again" : "linked",
                link,
                Map.of("name", link.name(), "network", network.name()));
        return Optional.of(link);
    }

    /** Whether the right was given back at the network too. */
    public enum Unlinked {
        REVOKED,
        /** Forgotten here, but the network did not take the right back; a person has to. */
        NOT_REVOKED,
        BEFORE
    }

    /** Gives the right back at the network and forgets the tokens, whatever the network says. */
    public Unlinked unlink(AccountLink link, Actor by) {
        by.demand(PublishingPermission.LINK, link.scope());
        Taken taken =
                tokens.access(link.id())
                        .flatMap(access ->
                                networks.linking(link.network()).map(l -> l.revoke(access)))
                        .orElseGet(Taken.NotSupported::new);
        if (!links.unlink(link.id(), clock.instant())) {
            return Unlinked.BEFORE;
        }
        boolean revoked = taken instanceof Taken.Done;
        record(by, "unlinked", link, Map.of("name", link.name(), "revoked", revoked));
        return revoked ? Unlinked.REVOKED : Unlinked.NOT_REVOKED;
    }

    /** Lets a unit write for an account of the city. */
    @Transactional
    public void grant(AccountLink link, UnitId unit, Actor by) {
        by.demand(PublishingPermission.LINK, link.scope());
        if (link.unit().isEmpty() && grants.add(link.id(), unit, by, clock.instant())) {
            record(by, "unit-granted", link, Map.of("unit", unit.toString()));
        }
    }

    /** Ends that; what the unit has sent in already keeps its way. */
    @Transactional
    public void withdraw(AccountLink link, UnitId unit, Actor by) {
        by.demand(PublishingPermission.LINK, link.scope());
        if (grants.remove(link.id(), unit)) {
            record(by, "unit-refused", link, Map.of("unit", unit.toString()));
        }
    }

    private void record(Actor by, String act, AccountLink link, Map<String, Object> after) {
        audit.record(
                by,
                "publishing.account." + act,
                Subject.inCity("publishing.account", link.id(), link.city().value()),
                null,
                after);
    }
}
