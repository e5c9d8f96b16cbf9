package id.pendopo.platform.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters that say where a visitor came from and never what the page is. */
final class Tracking {
    private static final Set<String> NAMES =
            Set.of(
                    "fbclid",
                    "gclid",
                    "dclid",
                    "msclkid",
                    "yclid",
                    "igshid",
                    "igsh",
                    "mc_cid",
                    "mc_eid",
                    "_ga",
                    "_gl",
                    "phpsessid",
                    "jsessionid");

    private Tracking() {}

    /** The query without them, in its order; empty if nothing is left. */
    static String without(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !isTracking(pair))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String pair) {
        int equals = pair.indexOf('=');
        String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || NAMES.contains(name);
    }
}
