package id.pendopo.directory.city;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Recording;
import id.pendopo.directory.territory.LoadTerritories;
import id.pendopo.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the register usable before the first request is taken: territories, first cities. */
@Component
final class FirstStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final LoadTerritories territories;
    private final FoundCity founding;
    private final FirstSettings settings;
    private volatile boolean running;

    FirstStart(LoadTerritories territories, FoundCity founding, FirstSettings settings) {
        this.territories = territories;
        this.founding = founding;
        this.settings = settings;
    }

    @Override
    public void start() {
        territories.load();
        settings.city().forEach(this::found);
        running = true;
    }

    private void found(CityCode code) {
        switch (founding.found(code, Actor.system())) {
            case Recording.Recorded<?>(var city) -> LOG.info("Founded city {}", code);
            case Recording.Unchanged<?>(var city) -> LOG.debug("City {} exists", code);
            case Recording.Refused<?>(var faults) ->
                    throw new IllegalStateException(
                            "Setting pendopo.first.city names %s, expected the territory code of a city or regency as NN.NN"
                                    .formatted(code));
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

    /** Before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
