package id.pendopo.newsroom.card.template;

import id.pendopo.newsroom.card.template.NodeKind.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a layout; each is a mapping with one key, its kind. */
final class LayoutReader {
    private static final Node NOTHING = new Node(NodeKind.SPACE, Map.of(), List.of());

    private final Map<String, Field> fields;

    LayoutReader(List<Field> fields) {
        this.fields = fields.stream().collect(Collectors.toMap(Field::name, f -> f, (a, b) -> a));
    }

    Node read(Mapping parent, String key) {
        if (!parent.has(key)) {
            parent.fault(key, "is missing");
            return NOTHING;
        }
        Node root = node(parent.mapping(key));
        for (NodeKind kind : List.of(NodeKind.UNIT, NodeKind.FOOTER)) {
            long times = root.all().stream().filter(n -> n.kind() == kind).count();
            if (times != 1) {
                parent.fault(
                        key,
                        "has %d times %s, expected once: every card says whose it is, from where and when"
                                .formatted(times, kind.word()));
            }
        }
        return root;
    }

    private Node node(Mapping at) {
        if (at.values().size() != 1) {
            if (!at.values().isEmpty()) {
                at.fault(
                        "", "expected one key, the kind of element, found " + at.values().keySet());
            }
            return NOTHING;
        }
        String word = String.valueOf(at.values().keySet().iterator().next());
        Optional<NodeKind> kind =
                Arrays.stream(NodeKind.values()).filter(k -> k.word().equals(word)).findFirst();
        if (kind.isEmpty()) {
            at.fault(
                    word,
                    "is no element; there are "
                            + Arrays.stream(NodeKind.values())
                                    .map(NodeKind::word)
                                    .collect(Collectors.joining(", ")));
            return NOTHING;
        }
        return filled(kind.get(), at.has(word) ? at.mapping(word) : empty(at, word));
    }

    private static Mapping empty(Mapping at, String word) {
        return new Mapping(at.file(), at.path() + "." + word, Map.of(), at.faults());
    }

    private Node filled(NodeKind kind, Mapping at) {
        at.onlyKeys(kind.options());
        var options = new HashMap<String, Object>();
        for (Object key : at.values().keySet()) {
            String name = String.valueOf(key);
            kind.use(name)
                    .filter(use -> use != Use.ITEMS)
                    .flatMap(use -> option(use, at, name))
                    .ifPresent(value -> options.put(name, value));
        }
        kind.shows()
                .filter(use -> !at.has(use.word))
                .ifPresent(u -> at.fault(u.word, "is missing"));
        if (kind == NodeKind.TEXT || kind == NodeKind.LABEL) {
            if (at.has("of") == at.has("say")) {
                at.fault("", "expected either of (a field) or say (fixed words)");
            }
        }
        return new Node(kind, options, items(kind, at));
    }

    private List<Node> items(NodeKind kind, Mapping at) {
        var items = new ArrayList<Node>();
        if (kind == NodeKind.STACK || kind == NodeKind.ACROSS) {
            at.mappings("items").forEach(item -> items.add(node(item)));
            if (items.isEmpty()) {
                at.fault("items", "is empty");
            }
        }
        return items;
    }

    private Optional<Object> option(Use use, Mapping at, String name) {
        @Nullable Object value = at.value(name);
        if (use.kinds.length > 0) {
            return field(use, at, name);
        }
        if (use.isNumber()) {
            return number(use, at, name, value);
        }
        if (use.isYesOrNo()) {
            return Optional.of(at.yes(name));
        }
        String word = at.text(name);
        if (!use.words.isEmpty() && !use.words.contains(word.toLowerCase(Locale.ROOT))) {
            at.fault(
                    name,
                    "is %s, expected one of %s"
                            .formatted(
                                    Mapping.show(word),
                                    String.join(", ", use.words.stream().sorted().toList())));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private Optional<Object> field(Use use, Mapping at, String name) {
        String word = at.text(name);
        Field field = fields.get(word);
        if (field == null) {
            at.fault(
                    name,
                    "no field %s; there are %s"
                            .formatted(
                                    Mapping.show(word),
                                    String.join(", ", fields.keySet().stream().sorted().toList())));
            return Optional.empty();
        }
        if (!List.of(use.kinds).contains(field.kind())) {
            at.fault(
                    name,
                    "the field %s is %s, expected %s"
                            .formatted(word, field.kind(), Arrays.toString(use.kinds)));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private static Optional<Object> number(
            Use use, Mapping at, String name, @Nullable Object value) {
        if (value instanceof Number number
                && number.doubleValue() >= use.least
                && number.doubleValue() <= use.most) {
            return Optional.of(number);
        }
        at.fault(
                name,
                "expected a number from %s to %s, found %s"
                        .formatted(use.least, use.most, Mapping.show(value)));
        return Optional.empty();
    }
}
