package id.pendopo.observatory.date.command;

import id.pendopo.observatory.fetch.Cookies;
import id.pendopo.observatory.fetch.Fetcher;
import id.pendopo.observatory.fetch.Manner;
import id.pendopo.observatory.fetch.PageReader;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Trust;
import java.net.URI;
import java.time.InstantSource;

/**
 * Reads single addresses through the guarded client. This machine itself is in bounds only where
 * its user typed its name.
 */
final class GuardedWeb {
    private final InstantSource clock;

    GuardedWeb(InstantSource clock) {
        this.clock = clock;
    }

    Fetch read(URI address) {
        FetchSettings settings = FetchSettings.defaults();
        FetchSettings allowed = isThisMachine(address) ? settings.withLoopback() : settings;
        var fetcher = new Fetcher(allowed, new PageReader(clock), clock);
        try (var client =
                new GuardedClient(allowed, new GuardedResolver(allowed), Trust.ofJdk(clock))) {
            return fetcher.fetch(client, address, Purpose.OTHER, Manner.page(new Cookies()));
        }
    }

    private static boolean isThisMachine(URI address) {
        String host = String.valueOf(address.getHost());
        return host.equals("localhost") || host.endsWith(".localhost");
    }
}
