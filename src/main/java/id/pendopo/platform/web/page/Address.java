package id.pendopo.platform.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list with its filter, so that it can be shared, sorted and paged.
 *
 * @param parameters in the order they are written; empty values are left out
 */
public record Address(String path, Map<String, String> parameters) {
    public Address {
        var filled = new LinkedHashMap<>(parameters);
        filled.values().removeIf(String::isEmpty);
        parameters = Collections.unmodifiableMap(filled);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same list with one parameter changed; an empty value takes it out. */
    public Address with(String name, Object value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, String.valueOf(value));
        return new Address(path, changed);
    }

    /** The same filter over another path, as that of the CSV. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    public String href() {
        return parameters.isEmpty() ? path : path + "?" + query();
    }

    @Override
    public String toString() {
        return href();
    }

    private String query() {
        return parameters.entrySet().stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
