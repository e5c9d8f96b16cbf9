package id.pendopo.sites.host;

import id.pendopo.sites.SitesSettings;
import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes complete addresses of hosts; asks the settings, never a request. */
@Component
public class Origins {
    /** Names that always mean this machine. Source: RFC 6761, section 6.3. */
    private static final String THIS_MACHINE = "localhost";

    private final SitesSettings settings;
    private final Environment environment;

    public Origins(SitesSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    public URI of(String host) {
        if (onThisMachine(host)) {
            return URI.create("http://" + host + ownPort());
        }
        return URI.create(
                settings.scheme() + "://" + host + settings.port().map(p -> ":" + p).orElse(""));
    }

    static boolean onThisMachine(String host) {
        return host.equals(THIS_MACHINE) || host.endsWith("." + THIS_MACHINE);
    }

    /** Known once the server listens; before that, nobody asks for a page. */
    private String ownPort() {
        String port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return port.equals("80") ? "" : ":" + port;
    }
}
