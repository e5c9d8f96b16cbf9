package id.pendopo.platform.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of hosts and refuses those out of bounds. The HTTP client connects to the
 * very addresses returned here, so a name that changes its answer between check and connection
 * gains nothing.
 */
public final class GuardedResolver implements DnsResolver {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int AT_ONCE = 16;

    private final Lookup lookup;
    private final FetchSettings settings;
    private final Cache<String, InetAddress[]> kept =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();
    // The system's resolver holds its thread in native code for up to half a minute: it gets
    // threads of its own, so that it never holds those that carry the virtual ones.
    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("names-", 0).factory());

    /** Asks for the addresses of a name. */
    @FunctionalInterface
    public interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    public GuardedResolver(FetchSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    /** With another way to ask, as a fixed list of names. */
    public GuardedResolver(FetchSettings settings, Lookup lookup) {
        this.settings = settings;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (settings.allowLoopback() && isThisMachine(host)) {
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        }
        InetAddress[] known = kept.getIfPresent(host);
        if (known != null) {
            return known;
        }
        InetAddress[] found = asked(host);
        for (InetAddress address : found) {
            if (OutOfBounds.contains(address)) {
                throw new ForbiddenTarget(host, address.getHostAddress());
            }
        }
        kept.put(host, found);
        return found;
    }

    /**
     * The first address of the host, as the name of the machine behind it; empty if it has none.
     */
    public Optional<String> machine(String host) {
        try {
            return Optional.of(resolve(host)[0].getHostAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** {@code localhost}, names under it, and the number everybody writes for it. */
    public static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
    }

    private InetAddress[] asked(String host) throws UnknownHostException {
        var asking = threads.submit(() -> lookup.all(host));
        try {
            return asking.get(settings.lookup().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asking.cancel(true);
            throw new NameServerTrouble(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NameServerTrouble(host);
        } catch (ExecutionException e) {
            throw unknown(host, String.valueOf(e.getCause()));
        }
    }

    private static UnknownHostException unknown(String host, String message) {
        return message.contains("Temporary failure") || message.contains("Non-recoverable")
                ? new NameServerTrouble(host)
                : new UnknownHostException(host);
    }
}
