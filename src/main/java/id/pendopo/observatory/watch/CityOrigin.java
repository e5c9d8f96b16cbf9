package id.pendopo.observatory.watch;

import id.pendopo.directory.City;
import id.pendopo.identity.IdentitySettings;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the pages of a city are, for links in mails that no request caused. */
@Component
class CityOrigin {
    private static final String USUAL_PORT = "8080";

    private final Optional<URI> origin;
    private final Environment environment;

    @Autowired
    CityOrigin(IdentitySettings settings, Environment environment) {
        this(settings.origin(), environment);
    }

    CityOrigin(Optional<URI> origin, Environment environment) {
        this.origin = origin;
        this.environment = environment;
    }

    /** The address set for links in mails, else the city's own host; empty if neither is known. */
    Optional<String> of(City city) {
        return origin.map(URI::toString)
                .map(address -> address.replaceFirst("/+$", ""))
                .or(() -> city.host().map(this::address));
    }

    /** A host of this machine has no proxy with TLS before it. */
    private String address(String host) {
        return host.equals("localhost") || host.endsWith(".localhost")
                ? "http://%s:%s"
                        .formatted(host, environment.getProperty("local.server.port", USUAL_PORT))
                : "https://" + host;
    }
}
