package id.pendopo.sites.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names in queries that change a page. */
final class KnownNames {
    private static final int LONGEST_QUERY = 500;
    private static final int LONGEST_VALUE = 100;

    /** Put behind addresses by others to follow people; no page of ours reads them. */
    private static final Pattern FOLLOWS_PEOPLE =
            Pattern.compile("utm_[a-z_]+|fbclid|gclid|igshid|igsh|mc_[a-z]+|ref_src");

    private final Set<String> names;

    KnownNames(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /**
     * The query with known names only, sorted; empty text if nothing is left. Empty if a name is
     * unknown: who knows what the page does with it.
     */
    Optional<String> canonical(String query) {
        if (query.length() > LONGEST_QUERY) {
            return Optional.empty();
        }
        var kept = new TreeMap<String, String>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (part.isEmpty() || FOLLOWS_PEOPLE.matcher(name).matches()) {
                continue;
            }
            if (!names.contains(name) || value.length() > LONGEST_VALUE || !decodes(value)) {
                return Optional.empty();
            }
            if (!value.isEmpty()) {
                kept.putIfAbsent(name, value);
            }
        }
        var text = new StringBuilder();
        kept.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(value));
        return Optional.of(text.toString());
    }

    private static boolean decodes(String value) {
        try {
            URLDecoder.decode(value, StandardCharsets.UTF_8);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
