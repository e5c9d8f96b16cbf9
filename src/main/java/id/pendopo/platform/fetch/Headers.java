package id.pendopo.platform.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The head of a response, in the order received; names compare without case. */
public record Headers(List<Field> fields) {
    /** One line. */
    public record Field(String name, String value) {}

    public Headers {
        fields = List.copyOf(fields);
    }

    public static Headers none() {
        return new Headers(List.of());
    }

    /** Reads the lines that {@link #text} writes; a line without a colon is left out. */
    public static Headers parse(String text) {
        return new Headers(
                text.lines()
                        .map(line -> line.split(": ?", 2))
                        .filter(pair -> pair.length == 2)
                        .map(pair -> new Field(pair[0], pair[1]))
                        .toList());
    }

    /** The first value under the name. */
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(f -> f.name().equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    public List<String> all(String name) {
        return fields.stream()
                .filter(f -> f.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** The content type without parameters, lower case; empty if none was sent. */
    public String contentType() {
        String whole = first("content-type").orElse("");
        int end = whole.indexOf(';');
        return (end < 0 ? whole : whole.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The lines as received. */
    public String text() {
        var out = new StringBuilder();
        fields.forEach(f -> out.append(f.name()).append(": ").append(f.value()).append('\n'));
        return out.toString();
    }
}
