package id.pendopo.newsroom.card.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a layout.
 *
 * @param options those its kind allows, checked
 * @param items inside it; empty for all but stacks
 */
public record Node(NodeKind kind, Map<String, Object> options, List<Node> items) {
    public Node {
        options = Map.copyOf(options);
        items = List.copyOf(items);
    }

    /** An option that is a word; empty if the file does not say. */
    public Optional<String> word(String option) {
        return Optional.ofNullable(options.get(option)).map(Object::toString);
    }

    public double number(String option, double otherwise) {
        return options.get(option) instanceof Number number ? number.doubleValue() : otherwise;
    }

    public boolean yes(String option) {
        return Boolean.TRUE.equals(options.get(option));
    }

    /** This element and everything inside it. */
    public List<Node> all() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(this),
                        items.stream().flatMap(i -> i.all().stream()))
                .toList();
    }
}
