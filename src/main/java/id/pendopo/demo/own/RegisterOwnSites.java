package id.pendopo.demo.own;

import com.github.kagkarlsson.scheduler.SchedulerClient;
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
import id.pendopo.sites.Sites;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Registers the product's own sites to units that have no sample site, with invented officials and
 * accounts, once for each city. Later it only follows the port; the rest stays as people left it.
 */
@Component
@Profile("demo")
class RegisterOwnSites {
    private static final List<Network> NETWORKS =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    /** Filling one city takes longer than registering all. */
    private static final Duration UNTIL_ALL_ARE = Duration.ofSeconds(2);

    private final Directory directory;
    private final Sites sites;
    private final SchedulerClient jobs;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    /**
     * @param jobs lazy, since the scheduler itself is made from the task that runs this
     */
    RegisterOwnSites(
            Directory directory,
            Sites sites,
            @Lazy SchedulerClient jobs,
            TransactionOperations transactions,
            InstantSource clock) {
        this.directory = directory;
        this.sites = sites;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    void all() {
        Map<String, List<OwnSite>> cities =
                OwnSites.all().stream().collect(Collectors.groupingBy(OwnSite::city));
        cities.forEach((city, own) ->
                directory.register(new CityCode(city)).ifPresent(r -> inStep(r, own)));
    }

    private void inStep(CityRegister register, List<OwnSite> own) {
        if (register.websites().stream().anyMatch(w -> here(register, w))) {
            register.websites().stream()
                    .filter(w -> here(register, w))
                    .forEach(w -> follow(register, w));
            return;
        }
        // All or nothing, so that a registering that was killed begins anew.
        transactions.executeWithoutResult(t -> {
            own.forEach(site -> register(register, site));
            jobs.scheduleIfNotExists(
                    FillTasks.FILL.instance(FillTasks.ALL).build(),
                    clock.instant().plus(UNTIL_ALL_ARE));
        });
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

    private void register(CityRegister register, OwnSite site) {
        Unit unit =
                register.activeUnits().stream()
                        .filter(u -> u.name().equals(site.unit()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Own site for unit '%s', which city %s does not have"
                                                .formatted(site.unit(), site.city())));
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
