package id.pendopo.directory.city;

import id.pendopo.directory.ledger.RegisterRepository;
import id.pendopo.platform.start.NoticeLine;
import id.pendopo.platform.start.StartupNotice;
import id.pendopo.platform.web.Texts;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells at the start where each city is found that has a host of this machine. */
@Component
class CityNotice implements StartupNotice {
    private static final int ADDRESSES = 10;
    private static final String THIS_MACHINE = ".localhost";

    private final RegisterRepository cities;
    private final Environment environment;

    CityNotice(RegisterRepository cities, Environment environment) {
        this.cities = cities;
        this.environment = environment;
    }

    @Override
    public List<NoticeLine> lines(Texts t) {
        String port = environment.getProperty("local.server.port", "8080");
        return cities.cities().stream()
                .flatMap(city ->
                        city.host().stream()
                                .filter(host -> host.endsWith(THIS_MACHINE))
                                .map(host -> "http://%s:%s".formatted(host, port))
                                .map(address -> new NoticeLine(ADDRESSES, city.name(), address)))
                .toList();
    }
}
