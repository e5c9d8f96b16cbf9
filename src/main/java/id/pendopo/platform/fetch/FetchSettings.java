package id.pendopo.platform.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * The limits of one request.
 *
 * @param userAgent what we call ourselves, with a page that explains; its first word up to the
 *     slash is our name in robots.txt
 * @param ports that may be connected to
 * @param allowLoopback whether {@code localhost} and names under it are read from this machine, on
 *     any port; for the demonstration and tests only. Nothing else private is ever allowed
 * @param lookup longest wait for a name's address
 * @param connect longest wait for a connection, and for the TLS handshake
 * @param silence longest pause within an answer
 * @param whole longest time for one whole answer, from the first packet to the last byte
 * @param bodyLimit bytes of a body kept, after decoding; the rest is left unread
 * @param redirects hops followed
 */
public record FetchSettings(
        String userAgent,
        Set<Integer> ports,
        boolean allowLoopback,
        Duration lookup,
        Duration connect,
        Duration silence,
        Duration whole,
        int bodyLimit,
        int redirects) {
    private static final String NAME = "PendopoBot/0.1";

    public FetchSettings {
        ports = Set.copyOf(ports);
        if (bodyLimit < 1 || redirects < 0 || userAgent.isBlank()) {
            throw new IllegalArgumentException(
                    "Body limit %s, redirects %s, user agent '%s': expected positive, 0 or more, not blank"
                            .formatted(bodyLimit, redirects, userAgent));
        }
    }

    public static FetchSettings defaults() {
        return new FetchSettings(
                NAME + " (website observatory of a city government)",
                Set.of(80, 443, 8080, 8443),
                false,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                2 * 1024 * 1024,
                10);
    }

    /** The same, but sites on this machine may be read. */
    public FetchSettings withLoopback() {
        return new FetchSettings(
                userAgent, ports, true, lookup, connect, silence, whole, bodyLimit, redirects);
    }

    /** The same, with the address of a public page that says who reads and why. */
    public FetchSettings explainedAt(URI page) {
        return new FetchSettings(
                NAME + " (+" + page + ")",
                ports,
                allowLoopback,
                lookup,
                connect,
                silence,
                whole,
                bodyLimit,
                redirects);
    }

    /** The same, but impatient. */
    public FetchSettings withTimes(Duration connecting, Duration pause, Duration all) {
        return new FetchSettings(
                userAgent,
                ports,
                allowLoopback,
                lookup,
                connecting,
                pause,
                all,
                bodyLimit,
                redirects);
    }

    public FetchSettings withBodyLimit(int bytes) {
        return new FetchSettings(
                userAgent, ports, allowLoopback, lookup, connect, silence, whole, bytes, redirects);
    }

    /** Our name in robots.txt, lower case, as {@code pendopobot}. */
    public String robotName() {
        String first = userAgent.strip().split("[/ (]", 2)[0];
        return first.toLowerCase(Locale.ROOT);
    }
}
