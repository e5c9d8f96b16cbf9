package id.pendopo.publishing.account;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.network.Grant;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts that are linked already, for tests of what comes after. */
public record LinkedAccounts(AccountLinkRepository links, Tokens tokens) {
    /** An account whose token is {@code NAME:0}. */
    public AccountLink add(CityCode city, Optional<UnitId> unit, Network network, String name) {
        Instant now = Instant.now();
        var wanted =
                new AccountLink(
                        new AccountLinkId(new UUID(0, 0)),
                        city,
                        unit,
                        network,
                        name,
                        name,
                        URI.create("https://jejaring.contoh/" + name),
                        LinkStatus.LINKED,
                        Set.of("publish"),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Admin",
                        now,
                        1);
        AccountLink link = links.add(wanted, UUID.randomUUID());
        tokens.keep(
                link.id(),
                new Grant(
                        name + ":0",
                        Optional.empty(),
                        Optional.of(name + ":0"),
                        Optional.empty(),
                        Map.of("account", name)),
                Optional.empty());
        return link;
    }
}
