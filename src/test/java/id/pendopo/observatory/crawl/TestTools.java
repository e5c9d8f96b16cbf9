package id.pendopo.observatory.crawl;

import id.pendopo.fixture.TestTls;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Trust;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Tools that know no name but those of this machine, and do not wait. */
final class TestTools {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));

    private TestTools() {}

    static Tools with(CrawlSettings settings, Consumer<Duration> waits) {
        var resolver =
                new GuardedResolver(
                        settings.fetch(),
                        host -> {
                            throw new UnknownHostException(host);
                        });
        return new Tools(
                settings, CLOCK, Trust.of(TestTls.authority(), CLOCK), resolver, waits::accept);
    }
}
