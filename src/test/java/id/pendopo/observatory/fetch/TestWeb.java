package id.pendopo.observatory.fetch;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.TestTls;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Trust;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A rude server and an impatient client that reads it; other names are made up. */
final class TestWeb implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
    static final FetchSettings SETTINGS =
            FetchSettings.defaults()
                    .withLoopback()
                    .withTimes(
                            Duration.ofSeconds(5), Duration.ofMillis(1500), Duration.ofMillis(3000))
                    .withBodyLimit(300_000);
    static final String PAGE =
            "<title>Dinas</title><h1>Dinas Kesehatan</h1><p>Selamat datang di situs kami.";

    final RudeServer server = RudeServer.start();
    final GuardedResolver resolver = new GuardedResolver(SETTINGS, TestWeb::lookup);
    final Fetcher fetcher = new Fetcher(SETTINGS, new PageReader(CLOCK), CLOCK);
    private final GuardedClient client =
            new GuardedClient(SETTINGS, resolver, Trust.of(TestTls.authority(), CLOCK));

    Fetch fetch(String path) {
        return fetch(server.at(path));
    }

    Fetch fetch(URI address) {
        return fetcher.fetch(client, address, Purpose.HOME, Manner.page(new Cookies()));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names of the outer world, some of which lead inside. Numbers need no asking. */
    private static InetAddress[] lookup(String host) throws UnknownHostException {
        return switch (host) {
            case "dalam.example" -> new InetAddress[] {InetAddress.getByName("192.168.1.7")};
            case "campur.example" ->
                    new InetAddress[] {
                        InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")
                    };
            case "mati.example" ->
                    throw new UnknownHostException(host + ": Temporary failure in name resolution");
            case "tidak-ada.example" ->
                    throw new UnknownHostException(host + ": Name or service not known");
            default -> InetAddress.getAllByName(host);
        };
    }
}
