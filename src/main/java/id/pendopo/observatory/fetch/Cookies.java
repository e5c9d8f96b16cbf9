package id.pendopo.observatory.fetch;

import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one visit, by host, dropped with it. Some sites show nothing but a redirect to
 * themselves until their cookie comes back.
 */
public final class Cookies {
    private static final int MOST = 20;
    private static final int LONGEST = 4096;

    private final Map<String, Map<String, String>> byHost = new ConcurrentHashMap<>();

    void keep(URI from, Headers headers) {
        for (String line : headers.all("set-cookie")) {
            String pair = line.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.length() <= LONGEST) {
                keep(
                        from.getHost(),
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
    }

    /** The value of the Cookie header for the host; empty if there is none. */
    Optional<String> header(URI to) {
        Collection<Map.Entry<String, String>> kept =
                byHost.getOrDefault(String.valueOf(to.getHost()), Map.of()).entrySet();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kept.stream()
                                .map(c -> c.getKey() + "=" + c.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private void keep(String host, String name, String value) {
        Map<String, String> kept = byHost.computeIfAbsent(host, h -> new LinkedHashMap<>());
        if (kept.size() < MOST || kept.containsKey(name)) {
            kept.put(name, value);
        }
    }
}
