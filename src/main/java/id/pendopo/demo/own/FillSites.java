package id.pendopo.demo.own;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills the own sites with their sample stories, one site after another so that the start of the
 * demo does not take the machine. Goes on where it was stopped: what is full is left alone, and
 * every story has a key of its own.
 */
@Component
@Profile("demo")
class FillSites {
    private static final Logger LOG = LoggerFactory.getLogger(FillSites.class);
    private static final Set<StoryKind> ALL_KINDS = EnumSet.allOf(StoryKind.class);

    private final Directory directory;
    private final Newsroom newsroom;
    private final WriteStories stories;
    private final InstantSource clock;

    FillSites(Directory directory, Newsroom newsroom, WriteStories stories, InstantSource clock) {
        this.directory = directory;
        this.newsroom = newsroom;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * Fills what is not full.
     *
     * @param stop asked after each site
     */
    void all(BooleanSupplier stop) {
        List<OwnSite> sites = OwnSites.all();
        for (int i = 0; i < sites.size() && !stop.getAsBoolean(); i++) {
            OwnSite site = sites.get(i);
            CityRegister register = directory.register(new CityCode(site.city())).orElseThrow();
            register.activeUnits().stream()
                    .filter(u -> u.name().equals(site.unit()))
                    .findFirst()
                    .filter(u -> newsroom.count(u.id(), ALL_KINDS) < site.count())
                    .ifPresent(unit -> fill(register, unit, site));
            LOG.info("Filled {} of {} sample sites", i + 1, sites.size());
        }
    }

    private void fill(CityRegister register, Unit unit, OwnSite site) {
        stories.of(register, unit, site, clock.instant())
                .forEach(story -> newsroom.importStory(story, Actor.system()));
    }
}
