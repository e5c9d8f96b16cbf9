package id.pendopo.platform.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads addresses as people and pages write them. What comes out is http or https, absolute, in one
 * normal form: scheme and host in lower case (IDN as ASCII), no default port, a path that begins
 * with a slash and has no dot segments, only ASCII, no fragment.
 *
 * <p>Refused, as empty: other schemes (javascript, mailto, tel, data), a user name or password in
 * the address (it serves only deceit), hosts that are no names or four-part numbers, ports out of
 * range. Tracking parameters stay in the address; {@link #key} drops them for comparing.
 */
public final class Addresses {
    private static final int LONGEST = 2_000;

    private Addresses() {}

    /**
     * An address as typed, cleaned of what browsers forgive. Without a scheme it is https, but http
     * for this machine, for numbers and where a port is written.
     */
    public static Optional<URI> parse(String written) {
        String text = Spelling.tidy(written);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return withoutScheme(text).flatMap(Addresses::absolute);
    }

    /**
     * The address a link leads to.
     *
     * @param base of the page (or its base element)
     * @param href as written in the page; empty text and pure fragments lead to the base itself
     */
    public static Optional<URI> resolve(URI base, String href) {
        String text = Spelling.tidy(href);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String scheme = Spelling.scheme(text);
        if (scheme.equals("http") || scheme.equals("https")) {
            String rest = text.substring(scheme.length() + 1);
            boolean relative = scheme.equalsIgnoreCase(base.getScheme()) && !rest.startsWith("/");
            return relative ? merged(base, rest) : absolute(scheme + ":" + rest);
        }
        if (!scheme.isEmpty()) {
            return Optional.empty();
        }
        if (text.startsWith("//")) {
            return absolute(base.getScheme() + ":" + text);
        }
        return merged(base, text);
    }

    /** The same address with nothing that differs without meaning: for finding doubles. */
    public static String key(URI address) {
        String path = address.getRawPath();
        String bare =
                path.length() > 1 && path.endsWith("/")
                        ? path.substring(0, path.length() - 1)
                        : path;
        String query = Tracking.without(address.getRawQuery());
        return Domains.withoutWww(address.getHost())
                + (address.getPort() < 0 ? "" : ":" + address.getPort())
                + bare
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** Scheme, host and port with the path "/". */
    public static URI root(URI address) {
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/");
    }

    /** The port that is really connected to. */
    public static int port(URI address) {
        return address.getPort() >= 0
                ? address.getPort()
                : address.getScheme().equals("https") ? 443 : 80;
    }

    /** Whether both are one site: same host, with or without www, and same port unless default. */
    public static boolean sameSite(URI a, URI b) {
        return a.getPort() == b.getPort()
                && Domains.withoutWww(a.getHost()).equals(Domains.withoutWww(b.getHost()));
    }

    private static Optional<String> withoutScheme(String text) {
        String whole = Spelling.withOneScheme(text);
        if (whole.startsWith("//")) {
            return Optional.of("https:" + whole);
        }
        String scheme = Spelling.scheme(whole);
        if (scheme.equals("http") || scheme.equals("https")) {
            return Optional.of(whole);
        }
        if (!scheme.isEmpty()) {
            return Optional.empty();
        }
        String authority = whole.substring(0, Spelling.endOfAuthority(whole));
        boolean plain =
                Domains.isThisMachine(authority)
                        || Spelling.hasPort(authority)
                        || Host.isNumeric(authority);
        boolean looksLikeHost = authority.indexOf('.') > 0 || Domains.isThisMachine(authority);
        return looksLikeHost
                ? Optional.of((plain ? "http://" : "https://") + whole)
                : Optional.empty();
    }

    private static Optional<URI> absolute(String text) {
        int colon = text.indexOf(':');
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        int start = colon + 1;
        while (start < text.length() && text.charAt(start) == '/') {
            start++;
        }
        String rest = text.substring(start);
        int end = Spelling.endOfAuthority(rest);
        return Host.parse(rest.substring(0, end), scheme)
                .flatMap(host -> built(scheme + "://" + host, rest.substring(end)));
    }

    private static Optional<URI> merged(URI base, String text) {
        String front = base.getScheme() + "://" + base.getRawAuthority();
        String path = base.getRawPath();
        String query = base.getRawQuery() == null ? "" : "?" + base.getRawQuery();
        if (text.isEmpty() || text.startsWith("#")) {
            return built(front, path + query);
        }
        if (text.startsWith("?")) {
            return built(front, path + text);
        }
        return built(
                front,
                text.startsWith("/") ? text : path.substring(0, path.lastIndexOf('/') + 1) + text);
    }

    private static Optional<URI> built(String front, String rest) {
        int hash = rest.indexOf('#');
        String noFragment = hash < 0 ? rest : rest.substring(0, hash);
        int mark = noFragment.indexOf('?');
        String path = mark < 0 ? noFragment : noFragment.substring(0, mark);
        String query = mark < 0 ? "" : noFragment.substring(mark);
        String clean = DotSegments.without(Spelling.encoded(path));
        try {
            return Optional.of(
                    new URI(front + clean + Spelling.encoded(query.equals("?") ? "" : query)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
