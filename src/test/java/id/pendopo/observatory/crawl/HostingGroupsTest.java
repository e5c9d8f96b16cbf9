package id.pendopo.observatory.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedResolver;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HostingGroupsTest {
    private static final URI ONE = URI.create("https://satu.example/");
    private static final URI OTHER = URI.create("https://dua.example/");
    private static final URI ELSEWHERE = URI.create("https://jauh.example/");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T03:00:00Z"));
    private final InstantSource clock = now::get;
    private final List<Duration> waits = new ArrayList<>();
    private final HostingGroups groups = groups(CrawlSettings.defaults());

    @Test
    void sites_of_one_machine_are_one_group() {
        assertThat(groups.name(ONE))
                .isEqualTo(groups.name(OTHER))
                .isNotEqualTo(groups.name(ELSEWHERE));
    }

    @Test
    void sample_sites_are_groups_by_host() {
        var byHost = groups(CrawlSettings.forThisMachine());

        assertThat(byHost.name(URI.create("http://a.localhost:8080/")))
                .isNotEqualTo(byHost.name(URI.create("http://b.localhost:8080/")));
    }

    @Test
    void waits_between_two_requests_to_one_machine_but_not_to_two() throws InterruptedException {
        groups.inTurn(ONE, Duration.ZERO, () -> "a");
        groups.inTurn(ELSEWHERE, Duration.ZERO, () -> "b");
        groups.inTurn(OTHER, Duration.ZERO, () -> "c");

        assertThat(waits).containsExactly(SECOND);
    }

    @Test
    void grants_the_longer_delay_a_site_asks_for() throws InterruptedException {
        groups.inTurn(ONE, SECOND.multipliedBy(5), () -> "a");
        groups.inTurn(ONE, Duration.ZERO, () -> "b");

        assertThat(waits).containsExactly(SECOND.multipliedBy(5));
    }

    @Test
    void gives_a_slow_machine_as_long_a_rest_as_its_answer_took() throws InterruptedException {
        groups.inTurn(ONE, Duration.ZERO, () -> pass(SECOND.multipliedBy(4)));
        groups.inTurn(ONE, Duration.ZERO, () -> "b");

        assertThat(waits).containsExactly(SECOND.multipliedBy(4));
    }

    @Test
    void does_not_wait_for_time_that_has_passed() throws InterruptedException {
        groups.inTurn(ONE, Duration.ZERO, () -> "a");
        pass(Duration.ofMinutes(1));
        groups.inTurn(ONE, Duration.ZERO, () -> "b");

        assertThat(waits).isEmpty();
    }

    @Test
    void lets_in_one_at_a_time() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.submit(() -> {
                    start.await();
                    return groups.inTurn(
                            ONE,
                            Duration.ZERO,
                            () -> {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                Thread.yield();
                                return inside.decrementAndGet();
                            });
                });
            }
            start.countDown();
        }

        assertThat(most).hasValue(1);
        assertThat(waits).hasSize(19);
    }

    @Test
    void a_failure_frees_the_turn() throws InterruptedException {
        try {
            groups.inTurn(
                    ONE,
                    Duration.ZERO,
                    () -> {
                        throw new IllegalStateException("rusak");
                    });
        } catch (IllegalStateException e) {
            // Its own fault; the next one must get in all the same.
        }

        assertThat(groups.inTurn(ONE, Duration.ZERO, () -> "b")).isEqualTo("b");
    }

    @Test
    void remembers_who_wants_to_be_left_alone_and_for_how_long() {
        groups.leaveAlone(ONE, Duration.ofHours(1));
        pass(Duration.ofMinutes(20));

        assertThat(groups.leftAlone(ONE)).contains(Duration.ofMinutes(40));
        assertThat(groups.leftAlone(OTHER)).isEmpty();

        pass(Duration.ofMinutes(40));

        assertThat(groups.leftAlone(ONE)).isEmpty();
    }

    private HostingGroups groups(CrawlSettings settings) {
        FetchSettings fetch = settings.fetch();
        var resolver =
                new GuardedResolver(
                        fetch,
                        host ->
                                new InetAddress[] {
                                    InetAddress.getByAddress(
                                            host,
                                            new byte[] {
                                                8, 8, 8, (byte) (host.startsWith("jauh") ? 1 : 2)
                                            })
                                });
        return new HostingGroups(
                settings,
                resolver,
                clock,
                time -> {
                    waits.add(time);
                    pass(time);
                });
    }

    private String pass(Duration time) {
        now.updateAndGet(n -> n.plus(time));
        return "";
    }
}
