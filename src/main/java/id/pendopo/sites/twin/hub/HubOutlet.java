package id.pendopo.sites.twin.hub;

import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Trust;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The way to subscribers: through the guarded client, never into our own network. Where nothing may
 * leave, only to this machine.
 */
@Component
class HubOutlet {
    private static final int ANSWER = 4 * 1024;

    private final boolean outward;
    private final GuardedClient client;

    HubOutlet(PlatformSettings settings, InstantSource clock) {
        outward = settings.outward();
        FetchSettings limits =
                FetchSettings.defaults()
                        .withTimes(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(15));
        FetchSettings allowed = outward ? limits : limits.withLoopback();
        client = new GuardedClient(allowed, new GuardedResolver(allowed), Trust.ofJdk(clock));
    }

    /** Whether the address could ever be called. */
    boolean reaches(URI callback) {
        String scheme = String.valueOf(callback.getScheme());
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web && callback.getHost() != null && (outward || isThisMachine(callback));
    }

    Answer ask(URI address) {
        return reaches(address)
                ? client.send(new Ask(address, "GET", List.of(), ANSWER))
                : new Answer.Lost(new Outcome.AddressForbidden(String.valueOf(address.getHost())));
    }

    Answer send(URI address, List<Headers.Field> headers, byte[] body) {
        return reaches(address)
                ? client.send(new Ask(address, "POST", headers, ANSWER, body))
                : new Answer.Lost(new Outcome.AddressForbidden(String.valueOf(address.getHost())));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private static boolean isThisMachine(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.endsWith(".localhost");
    }
}
