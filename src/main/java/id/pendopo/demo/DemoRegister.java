package id.pendopo.demo;

import id.pendopo.demo.sample.SampleSite;
import id.pendopo.demo.sample.SampleSites;
import id.pendopo.demo.sample.SampleWeb;
import id.pendopo.directory.Channel;
import id.pendopo.directory.ChannelDraft;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.Recording;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Registers the sample sites, their accounts and invented officials to the demo cities' units, once
 * for each city. Later starts leave the register as people have changed it.
 */
@Component
@Profile("demo")
class DemoRegister implements SmartLifecycle {
    private static final List<Network> NETWORKS =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    private final Directory directory;
    private final SampleWeb web;
    private final TransactionOperations transactions;
    private final InstantSource clock;
    private volatile boolean running;

    DemoRegister(
            Directory directory,
            SampleWeb web,
            TransactionOperations transactions,
            InstantSource clock) {
        this.directory = directory;
        this.web = web;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void start() {
        SampleSites.all().stream()
                .collect(Collectors.groupingBy(SampleSite::city))
                .forEach((city, sites) -> registerOnce(new CityCode(city), sites));
        running = true;
    }

    private void registerOnce(CityCode city, List<SampleSite> sites) {
        CityRegister register = directory.register(city).orElseThrow();
        boolean done =
                register.websites().stream()
                        .map(Channel::address)
                        .anyMatch(a -> String.valueOf(a.getHost()).endsWith(SampleSite.SUFFIX));
        if (!done) {
            // All or nothing, so that a first start that was killed begins anew.
            transactions.executeWithoutResult(t -> sites.forEach(site -> register(register, site)));
        }
    }

    private void register(CityRegister register, SampleSite site) {
        Unit unit =
                register.activeUnits().stream()
                        .filter(u -> u.name().equals(site.unit()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Sample site %s is for unit '%s', which city %s does not have"
                                                .formatted(site.host(), site.unit(), site.city())));
        website(register, unit, site);
        for (int i = 0; i < NETWORKS.size(); i++) {
            var draft = ChannelDraft.registered(NETWORKS.get(i), site.accounts().get(i));
            accept(directory.register(unit, draft, Actor.system()));
        }
        officials(unit, site);
    }

    /** The sample stands in for the real site, which a demo must not bother. */
    private void website(CityRegister register, Unit unit, SampleSite site) {
        var draft = ChannelDraft.registered(Network.WEBSITE, site.address(web.port()));
        Optional<Channel> known = register.website(unit.id());
        accept(
                known.isPresent()
                        ? directory.change(known.get(), draft, Actor.system())
                        : directory.register(unit, draft, Actor.system()));
    }

    private void officials(Unit unit, SampleSite site) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate since = today.minusMonths(8).withDayOfMonth(1);
        accept(
                directory.appoint(
                        unit,
                        new OfficialDraft(
                                site.head(),
                                site.position(),
                                true,
                                false,
                                Optional.of(since),
                                Optional.empty()),
                        Actor.system()));
        if (!site.former().isEmpty()) {
            accept(
                    directory.appoint(
                            unit,
                            new OfficialDraft(
                                    site.former(),
                                    site.position(),
                                    true,
                                    false,
                                    Optional.of(since.minusYears(3)),
                                    Optional.of(since.minusDays(1))),
                            Actor.system()));
        }
    }

    private static void accept(Recording<?> recording) {
        if (recording instanceof Recording.Refused<?>(var faults)) {
            throw new IllegalStateException("The demo's register was refused: " + faults);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the cities were founded, before the web server takes requests. */
    @Override
    public int getPhase() {
        return 10;
    }
}
