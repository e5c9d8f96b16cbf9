package id.pendopo.demo.own;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills the own sites with their sample stories and entries, and registers them when they are full,
 * so that the observatory's first visit sees them as they are. One after another: the start of the
 * demo should not take the machine. Goes on where it was stopped; every story has a key of its own.
 */
@Component
@Profile("demo")
class KeepOwnSites {
    private static final Logger LOG = LoggerFactory.getLogger(KeepOwnSites.class);

    private final Directory directory;
    private final Newsroom newsroom;
    private final WriteStories stories;
    private final WriteEntries entries;
    private final WriteProgrammes programmes;
    private final RegisterOwnSites registering;
    private final InstantSource clock;

    KeepOwnSites(
            Directory directory,
            Newsroom newsroom,
            WriteStories stories,
            WriteEntries entries,
            WriteProgrammes programmes,
            RegisterOwnSites registering,
            InstantSource clock) {
        this.directory = directory;
        this.newsroom = newsroom;
        this.stories = stories;
        this.entries = entries;
        this.programmes = programmes;
        this.registering = registering;
        this.clock = clock;
    }

    /**
     * Fills and registers what is not registered yet.
     *
     * @param stop asked after each site
     */
    void all(BooleanSupplier stop) {
        directory.cities().stream()
                .flatMap(city -> directory.register(city.code()).stream())
                .forEach(registering::follow);
        List<OwnSite> sites = OwnSites.all();
        for (int i = 0; i < sites.size() && !stop.getAsBoolean(); i++) {
            if (keep(sites.get(i))) {
                LOG.info("Filled sample site {} of {}", i + 1, sites.size());
            }
        }
    }

    private boolean keep(OwnSite site) {
        Optional<CityRegister> register = directory.register(new CityCode(site.city()));
        Optional<Unit> unit =
                register.stream()
                        .flatMap(r -> r.activeUnits().stream())
                        .filter(u -> u.name().equals(site.unit()))
                        .findFirst();
        if (unit.isEmpty() || registering.knows(register.get(), unit.get(), site)) {
            return false;
        }
        Optional<ProgrammeId> programme =
                programmes.of(register.get(), unit.get(), site, clock.instant());
        stories.of(register.get(), unit.get(), site, programme, clock.instant())
                .forEach(story -> newsroom.importStory(story, Actor.system()));
        entries.of(register.get(), unit.get(), site, clock.instant());
        registering.register(register.get(), unit.get(), site);
        return true;
    }
}
