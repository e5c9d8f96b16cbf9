package id.pendopo.publishing.account;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.Ownership;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks whether a website and an official account name each other. Our site names exactly the
 * accounts that the register knows; the profile is asked for at the network.
 */
@Component
public class CheckOwnership {
    private static final Logger LOG = LoggerFactory.getLogger(CheckOwnership.class);
    private static final Duration AGAIN = Duration.ofDays(1);
    private final AccountLinkRepository links;
    private final OwnershipRepository ownerships;
    private final Tokens tokens;
    private final Networks networks;
    private final Directory directory;
    private final Sites sites;
    private final InstantSource clock;

    public CheckOwnership(
            AccountLinkRepository links,
            OwnershipRepository ownerships,
            Tokens tokens,
            Networks networks,
            Directory directory,
            Sites sites,
            InstantSource clock) {
        this.links = links;
        this.ownerships = ownerships;
        this.tokens = tokens;
        this.networks = networks;
        this.directory = directory;
        this.sites = sites;
        this.clock = clock;
    }

    /** Every account that can be used and was not looked at for a day. */
    public void all() {
        Instant before = clock.instant().minus(AGAIN);
        for (City city : directory.cities()) {
            links.ofCity(city.code()).stream()
                    .filter(link -> link.status() == LinkStatus.LINKED)
                    .filter(link ->
                            ownerships
                                    .find(link.id())
                                    .map(seen -> seen.checkedAt().isBefore(before))
                                    .orElse(true))
                    .forEach(this::look);
        }
    }

    private void look(AccountLink link) {
        Optional<Site> site = link.unit().map(sites::of).orElseGet(() -> sites.portal(link.city()));
        site.ifPresent(s ->
                ownerships.put(
                        new Ownership(
                                link.id(),
                                link.address(),
                                s.origin().getHost(),
                                Optional.of(siteNames(link)),
                                profile(link).map(text -> names(text, s.origin())),
                                clock.instant())));
    }

    private boolean siteNames(AccountLink link) {
        return link.unit().stream()
                .flatMap(unit -> directory.channels(unit).stream())
                .filter(channel -> channel.network() == link.network())
                .anyMatch(channel -> same(channel.address(), link.address()));
    }

    /** Empty if it could not be seen, which is neither yes nor no. */
    private Optional<String> profile(AccountLink link) {
        Optional<Reactions> reactions = networks.reactions(link.network());
        try {
            return tokens.access(link.id())
                    .flatMap(access -> reactions.map(r -> r.profile(access)))
                    .flatMap(reading ->
                            reading instanceof Reactions.Reading.Read<String> read
                                    ? Optional.of(read.value())
                                    : Optional.empty());
        } catch (RuntimeException e) {
            Network network = link.network();
            LOG.warn("The profile of account {} ({}) could not be read", link.id(), network, e);
            return Optional.empty();
        }
    }

    /** Whether the words have the site's host, with or without www, and no longer name. */
    static boolean names(String text, URI site) {
        String host = site.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return Pattern.compile(
                        "(?<![a-z0-9.-])(www\\.)?"
                                + Pattern.quote(host)
                                + "(?![a-z0-9-]|\\.[a-z0-9])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    /** The same page: www, case and a slash at the end do not matter. */
    static boolean same(URI one, URI other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(URI address) {
        String host = String.valueOf(address.getHost()).replaceFirst("^(www|m)\\.", "");
        String path = String.valueOf(address.getPath()).replaceFirst("/+$", "");
        return (host + path).toLowerCase(Locale.ROOT);
    }
}
