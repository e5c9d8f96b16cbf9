package id.pendopo.observatory.probe.headers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The test of cookies. */
final class CookieRule {
    private static final Set<String> SAME_SITE = Set.of("lax", "strict", "none");

    /** Set by a hosting company's router, beyond the site's reach. */
    private static final String ROUTER = "heroku-session-affinity";

    /**
     * A cookie as set.
     *
     * @param sameSite lower case; empty if absent or no known word
     */
    record Cookie(
            String name,
            String domain,
            String path,
            boolean secure,
            boolean httpOnly,
            String sameSite) {
        boolean session() {
            var lower = name.toLowerCase(Locale.ROOT);
            return lower.contains("login") || lower.contains("sess");
        }

        boolean antiForgery() {
            return name.toLowerCase(Locale.ROOT).contains("csrf");
        }
    }

    private CookieRule() {}

    static Verdict judge(Exchange exchange, Verdict hsts) {
        var cookies = cookies(exchange);
        if (cookies.isEmpty()) {
            return Verdict.COOKIES_NOT_FOUND;
        }
        boolean protectedByHsts = hsts == Verdict.HSTS_AT_LEAST_SIX_MONTHS;
        var worst =
                exchange.headers().all("set-cookie").stream().anyMatch(CookieRule::misspelt)
                        ? Verdict.COOKIES_SAMESITE_INVALID
                        : Verdict.COOKIES_SECURE_HTTPONLY_SAMESITE;
        for (var cookie : cookies) {
            worst = worst.orWorse(judge(cookie, protectedByHsts));
        }
        return worst;
    }

    private static Verdict judge(Cookie cookie, boolean protectedByHsts) {
        var worst =
                cookie.sameSite().isEmpty()
                        ? Verdict.COOKIES_SECURE_HTTPONLY
                        : Verdict.COOKIES_SECURE_HTTPONLY_SAMESITE;
        if (!cookie.secure()) {
            worst = worst.orWorse(withoutSecure(cookie, protectedByHsts));
            if (cookie.sameSite().equals("none")) {
                worst = worst.orWorse(Verdict.COOKIES_SAMESITE_INVALID);
            }
        }
        if (cookie.antiForgery() && cookie.sameSite().isEmpty()) {
            worst = worst.orWorse(Verdict.COOKIES_ANTICSRF_WITHOUT_SAMESITE);
        }
        if (cookie.session() && !cookie.httpOnly()) {
            worst = worst.orWorse(Verdict.COOKIES_SESSION_WITHOUT_HTTPONLY);
        }
        return worst;
    }

    private static Verdict withoutSecure(Cookie cookie, boolean protectedByHsts) {
        if (protectedByHsts) {
            return cookie.session()
                    ? Verdict.COOKIES_SESSION_WITHOUT_SECURE_BUT_HSTS
                    : Verdict.COOKIES_WITHOUT_SECURE_BUT_HSTS;
        }
        return cookie.session()
                ? Verdict.COOKIES_SESSION_WITHOUT_SECURE
                : Verdict.COOKIES_WITHOUT_SECURE;
    }

    /** What a browser would keep: the last of each name, domain and path, none of other hosts. */
    private static Collection<Cookie> cookies(Exchange exchange) {
        Map<List<String>, Cookie> jar = new LinkedHashMap<>();
        var host = Optional.ofNullable(exchange.address().getHost()).orElse("");
        exchange.headers().all("set-cookie").forEach(line -> keep(jar, line, host));
        exchange.laterCookies().forEach(line -> keep(jar, line, host));
        return jar.values();
    }

    private static void keep(Map<List<String>, Cookie> jar, String line, String host) {
        parse(line)
                .filter(c -> !c.name().equals(ROUTER))
                .filter(c -> ofHost(c.domain(), host.toLowerCase(Locale.ROOT)))
                .ifPresent(c -> jar.put(List.of(c.name(), c.domain(), c.path()), c));
    }

    private static boolean ofHost(String domain, String host) {
        return domain.isEmpty() || host.equals(domain) || host.endsWith("." + domain);
    }

    private static Optional<Cookie> parse(String line) {
        var parts = line.split(";");
        int sign = parts[0].indexOf('=');
        if (sign <= 0) {
            return Optional.empty();
        }
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            var name = equals < 0 ? parts[i] : parts[i].substring(0, equals);
            var value = equals < 0 ? "" : parts[i].substring(equals + 1);
            attributes.put(name.strip().toLowerCase(Locale.ROOT), value.strip());
        }
        var sameSite = attributes.getOrDefault("samesite", "").toLowerCase(Locale.ROOT);
        var domain = attributes.getOrDefault("domain", "").toLowerCase(Locale.ROOT);
        return Optional.of(
                new Cookie(
                        parts[0].substring(0, sign).strip(),
                        domain.startsWith(".") ? domain.substring(1) : domain,
                        attributes.getOrDefault("path", ""),
                        attributes.containsKey("secure"),
                        attributes.containsKey("httponly"),
                        SAME_SITE.contains(sameSite) ? sameSite : ""));
    }

    /** SameSite with a word that browsers do not know. */
    private static boolean misspelt(String line) {
        for (var part : line.strip().split(";")) {
            var pair = part.strip().split("=", 2);
            if (pair[0].strip().equalsIgnoreCase("samesite")
                    && (pair.length < 2
                            || !SAME_SITE.contains(pair[1].strip().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }
}
