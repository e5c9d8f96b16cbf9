package id.pendopo.platform.address;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;

/** Who owns a host, by the public suffix list: {@code go.id} and {@code co.id} are no owners. */
public final class Domains {
    private static final Cache<String, String> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private Domains() {}

    /**
     * The part of a host its owner registered: {@code kota.go.id} for {@code dinkes.kota.go.id}. A
     * number or a name of one word stays itself. On this machine, where no list applies, the last
     * two words: {@code kota.localhost}.
     */
    public static String registrable(String host) {
        if (host.endsWith(".localhost")) {
            int dot = host.lastIndexOf('.', host.length() - ".localhost".length() - 1);
            return host.substring(dot + 1);
        }
        if (host.startsWith("[") || Host.isNumeric(host)) {
            return host;
        }
        return KNOWN.get(host, Domains::listed);
    }

    /** Whether one owner registered both. */
    public static boolean sameOwner(URI a, URI b) {
        return a.getHost().equals(b.getHost())
                || registrable(a.getHost()).equals(registrable(b.getHost()));
    }

    /** Whether the host lies under the domain or is it. */
    public static boolean isUnder(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    public static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /**
     * {@code localhost} and names under it, which browsers send to this machine; a port may follow.
     */
    static boolean isThisMachine(String authority) {
        int colon = authority.lastIndexOf(':');
        String host = colon > 0 ? authority.substring(0, colon) : authority;
        return host.equalsIgnoreCase("localhost")
                || host.toLowerCase(Locale.ROOT).endsWith(".localhost");
    }

    private static String listed(String host) {
        String assigned = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return assigned == null ? lastTwoWords(host) : assigned;
    }

    private static String lastTwoWords(String host) {
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(before + 1);
    }
}
