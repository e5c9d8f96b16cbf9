package id.pendopo.observatory.crawl;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.platform.fetch.GuardedResolver;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Sees to it that one machine gets one request at a time, with a pause after it, however many
 * visits of its sites go on. First come, first served. One for the whole process.
 */
public final class HostingGroups {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LONGEST_BREATH = Duration.ofSeconds(10);

    private final CrawlSettings settings;
    private final GuardedResolver resolver;
    private final InstantSource clock;
    private final Pause pause;
    private final Cache<String, Group> groups =
            Caffeine.newBuilder().expireAfterAccess(KEPT).build();
    private final Cache<String, Instant> closed =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofDays(8)).maximumSize(100_000).build();

    public HostingGroups(CrawlSettings settings, GuardedResolver resolver, InstantSource clock) {
        this(settings, resolver, clock, Thread::sleep);
    }

    HostingGroups(
            CrawlSettings settings, GuardedResolver resolver, InstantSource clock, Pause pause) {
        this.settings = settings;
        this.resolver = resolver;
        this.clock = clock;
        this.pause = pause;
    }

    /** The name of the group the address belongs to: the unit of lease between machines. */
    public String name(URI address) {
        String host = address.getRawAuthority();
        return settings.grouping() == CrawlSettings.Grouping.HOST
                ? host
                : resolver.machine(address.getHost()).orElse(host);
    }

    /**
     * Waits for the group's turn and sends.
     *
     * @param delay what the site's robots.txt asks for between two requests; ours if longer
     */
    <T> T inTurn(URI address, Duration delay, Supplier<T> request) throws InterruptedException {
        return inTurn(address, delay, Duration.ZERO, request);
    }

    /**
     * The same, but after a wait in which nobody else of the group is served either.
     *
     * @param before what the server asked for
     */
    <T> T inTurn(URI address, Duration delay, Duration before, Supplier<T> request)
            throws InterruptedException {
        Group group = groups.get(name(address), n -> new Group());
        group.turn.lockInterruptibly();
        try {
            Duration turn = Duration.between(clock.instant(), group.free);
            Duration wait = turn.compareTo(before) > 0 ? turn : before;
            if (wait.isPositive()) {
                pause.pass(wait);
            }
            Instant start = clock.instant();
            T answer = request.get();
            group.free = free(start, clock.instant(), delay);
            return answer;
        } finally {
            group.turn.unlock();
        }
    }

    /** Leaves the host alone for the time it asked for. */
    void leaveAlone(URI address, Duration time) {
        closed.put(address.getRawAuthority(), clock.instant().plus(time));
    }

    /** How long the host still wants to be left alone; empty if it does not. */
    Optional<Duration> leftAlone(URI address) {
        Instant until = closed.getIfPresent(address.getRawAuthority());
        if (until == null) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(clock.instant(), until)).filter(Duration::isPositive);
    }

    /** A machine that answers slowly gets as long a rest as its answer took. */
    private Instant free(Instant start, Instant end, Duration asked) {
        Duration delay = asked.compareTo(settings.delay()) > 0 ? asked : settings.delay();
        if (delay.isZero()) {
            return end;
        }
        Duration took = Duration.between(start, end);
        Duration breath = took.compareTo(LONGEST_BREATH) > 0 ? LONGEST_BREATH : took;
        return end.plus(breath.compareTo(delay) > 0 ? breath : delay);
    }

    /** One machine. */
    private static final class Group {
        private final ReentrantLock turn = new ReentrantLock(true);
        private Instant free = Instant.EPOCH;
    }
}
