package id.pendopo.demo.own;

import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Sites;
import id.pendopo.sites.host.DescribeUnit;
import id.pendopo.sites.host.UnitContact;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Registers the product's own site to a unit, with an invented head and invented accounts, once.
 * Later it only follows the port; the rest stays as people left it.
 */
@Component
@Profile("demo")
class RegisterOwnSites {
    private static final List<Network> NETWORKS =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    private final Directory directory;
    private final Sites sites;
    private final DescribeUnit describing;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    RegisterOwnSites(
            Directory directory,
            Sites sites,
            DescribeUnit describing,
            TransactionOperations transactions,
            InstantSource clock) {
        this.directory = directory;
        this.sites = sites;
        this.describing = describing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether it was registered once, whatever people have made of it since. */
    boolean knows(CityRegister register, Unit unit, OwnSite site) {
        return register.officials(unit.id()).stream().anyMatch(o -> o.name().equals(site.head()));
    }

    /** Corrects the port in the addresses of own sites. */
    void follow(CityRegister register) {
        register.websites().stream()
                .filter(website -> here(register, website))
                .forEach(website -> follow(register, website));
    }

    /** All or nothing, so that a registering that was killed begins anew. */
    void register(CityRegister register, Unit unit, OwnSite site) {
        transactions.executeWithoutResult(t -> entries(register, unit, site));
    }

    private boolean here(CityRegister register, Channel website) {
        return register.unit(website.unit())
                .map(unit -> sites.of(unit).origin().getHost())
                .filter(host -> host.equals(website.address().getHost()))
                .isPresent();
    }

    private void follow(CityRegister register, Channel website) {
        String now = address(register.unit(website.unit()).orElseThrow());
        if (website.address().getPort() != URI.create(now).getPort()) {
            accept(
                    directory.change(
                            website,
                            ChannelDraft.registered(Network.WEBSITE, now),
                            Actor.system()));
        }
    }

    private void entries(CityRegister register, Unit unit, OwnSite site) {
        var website = ChannelDraft.registered(Network.WEBSITE, address(unit));
        Optional<Channel> known = register.website(unit.id());
        accept(
                known.isPresent()
                        ? directory.change(known.get(), website, Actor.system())
                        : directory.register(unit, website, Actor.system()));
        for (int i = 0; i < NETWORKS.size(); i++) {
            var draft = ChannelDraft.registered(NETWORKS.get(i), site.accounts().get(i));
            accept(directory.register(unit, draft, Actor.system()));
        }
        accept(directory.appoint(unit, head(register, site), Actor.system()));
        describe(register, unit, site);
    }

    /** Invented, and the address says so. */
    private void describe(CityRegister register, Unit unit, OwnSite site) {
        String number = String.format(Locale.ROOT, "%04d", Math.floorMod(site.seed(), 10_000));
        List<String> faults =
                describing.describe(
                        sites.of(unit),
                        new UnitContact(
                                "Jalan Contoh %d, %s (alamat contoh)"
                                        .formatted(
                                                1 + Math.floorMod(site.seed(), 120),
                                                WriteStories.area(register, unit)),
                                "(000) 555-" + number,
                                site.handle() + "@kota.example",
                                "Senin sampai Jumat, 08.00–15.00 (jam contoh)",
                                describing.contact(unit.id()).version()),
                        Actor.system());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The demo's own site was refused: " + faults);
        }
    }

    private OfficialDraft head(CityRegister register, OwnSite site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), register.city().zone());
        return new OfficialDraft(
                site.head(),
                site.position(),
                true,
                false,
                Optional.of(today.minusMonths(14).withDayOfMonth(1)),
                Optional.empty());
    }

    private String address(Unit unit) {
        return sites.of(unit).address("/").toString();
    }

    private static void accept(Recording<?> recording) {
        if (recording instanceof Recording.Refused<?>(var faults)) {
            throw new IllegalStateException("The demo's own site was refused: " + faults);
        }
    }
}
