package id.pendopo.assessment.rubric;

import id.pendopo.assessment.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a rubric file with its path; whatever is wrong goes to the shared list of faults.
 */
record Section(String path, Map<?, ?> values, List<Fault> faults) {
    /** Stands for a text that could not be read, which is a fault already. */
    static final String UNREAD = "?";

    static Section root(@Nullable Object value, List<Fault> faults) {
        return of("", value, faults);
    }

    private static Section of(String path, @Nullable Object value, List<Fault> faults) {
        if (value instanceof Map<?, ?> map) {
            return new Section(path, map, faults);
        }
        faults.add(new Fault(path.isEmpty() ? "." : path, "not-a-mapping", List.of(show(value))));
        return new Section(path, Map.of(), faults);
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    void onlyKeys(Set<String> allowed) {
        for (Object key : values.keySet()) {
            if (!(key instanceof String name) || !allowed.contains(name)) {
                fault(
                        String.valueOf(key),
                        "unknown-key",
                        String.join(", ", allowed.stream().sorted().toList()));
            }
        }
    }

    Section section(String key) {
        return of(at(key), values.get(key), faults);
    }

    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        List<?> list = list(key);
        for (int i = 0; i < list.size(); i++) {
            sections.add(of(at(key) + "[" + i + "]", list.get(i), faults));
        }
        return sections;
    }

    /** Empty if the key is absent; a fault if it is something else than a list. */
    List<?> list(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        fault(key, "not-a-list", show(value));
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
        fault(key, value == null ? "missing" : "not-text", show(value));
        return UNREAD;
    }

    Label label(String key) {
        Section label = section(key);
        label.onlyKeys(Set.of("id", "en"));
        return new Label(label.text("id"), label.text("en"));
    }

    /** A number, or a fraction written as {@code 20/6}; NaN and a fault if neither. */
    double number(String key) {
        Object value = values.get(key);
        Optional<Double> number = number(value);
        if (number.isEmpty()) {
            fault(key, value == null ? "missing" : "not-a-number", show(value));
        }
        return number.orElse(Double.NaN);
    }

    static Optional<Double> number(@Nullable Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return Optional.of(number.doubleValue());
        }
        if (value instanceof String text && text.matches("\\d+(\\.\\d+)?/\\d*[1-9]\\d*")) {
            String[] parts = text.split("/");
            return Optional.of(Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]));
        }
        return Optional.empty();
    }

    void fault(String key, String code, String... named) {
        faults.add(new Fault(at(key), code, List.of(named)));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String show(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }
}
