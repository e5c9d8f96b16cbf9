package id.pendopo.newsroom.card.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping of a template's file with its path; what is wrong goes to the shared list. */
record Mapping(String file, String path, Map<?, ?> values, List<TemplateFault> faults) {
    private static final int SHOWN = 60;

    static Mapping of(
            String file, String path, @Nullable Object value, List<TemplateFault> faults) {
        if (value instanceof Map<?, ?> map) {
            return new Mapping(file, path, map, faults);
        }
        var empty = new Mapping(file, path, Map.of(), faults);
        empty.fault("", "expected a mapping, found " + show(value));
        return empty;
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    @Nullable Object value(String key) {
        return values.get(key);
    }

    void onlyKeys(Set<String> allowed) {
        for (Object key : values.keySet()) {
            if (!allowed.contains(String.valueOf(key))) {
                fault(
                        String.valueOf(key),
                        "is unknown here; allowed are "
                                + String.join(", ", allowed.stream().sorted().toList()));
            }
        }
    }

    Mapping mapping(String key) {
        return of(file, at(key), values.get(key), faults);
    }

    List<Mapping> mappings(String key) {
        var all = new ArrayList<Mapping>();
        List<?> list = list(key);
        for (int i = 0; i < list.size(); i++) {
            all.add(of(file, at(key) + "[" + i + "]", list.get(i), faults));
        }
        return all;
    }

    List<?> list(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        fault(key, "expected a list, found " + show(value));
        return List.of();
    }

    String text(String key) {
        Object value = values.get(key);
        if (value instanceof String || value instanceof Number) {
            String text = value.toString().strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        fault(key, value == null ? "is missing" : "expected a text, found " + show(value));
        return "?";
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    Words words(String key) {
        Mapping words = mapping(key);
        words.onlyKeys(Set.of("id", "en"));
        return new Words(words.text("id"), words.text("en"));
    }

    int whole(String key, int least, int most, int otherwise) {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        fault(
                key,
                "expected a whole number from %d to %d, found %s"
                        .formatted(least, most, show(value)));
        return otherwise;
    }

    boolean yes(String key) {
        Object value = values.get(key);
        if (value != null && !(value instanceof Boolean)) {
            fault(key, "expected true or false, found " + show(value));
        }
        return Boolean.TRUE.equals(value);
    }

    void fault(String key, String what) {
        faults.add(new TemplateFault(file, key.isEmpty() ? path : at(key), what));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String show(@Nullable Object value) {
        String text = value == null ? "nothing" : "\"" + value + "\"";
        return text.length() > SHOWN ? text.substring(0, SHOWN - 1) + "…" : text;
    }
}
