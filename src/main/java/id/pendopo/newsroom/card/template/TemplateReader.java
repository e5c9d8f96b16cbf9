package id.pendopo.newsroom.card.template;

import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the file of a template; its form is described in docs/cards.md. All faults are told. */
public final class TemplateReader {
    /** Where a field's first words can come from. */
    public static final Set<String> SOURCES =
            Set.of(
                    "none",
                    "title",
                    "summary",
                    "what",
                    "where",
                    "when",
                    "who",
                    "why",
                    "how",
                    "result",
                    "body",
                    "sentences",
                    "points",
                    "numbers",
                    "facts",
                    "progress",
                    "place",
                    "photo",
                    "before",
                    "after",
                    "field",
                    "valid-until");

    private static final Set<String> KEYS =
            Set.of(
                    "version", "order", "label", "purpose", "sizes", "ground", "fields", "layout",
                    "wide", "samples");
    private static final Set<String> GROUNDS = Set.of("paper", "mist", "soft", "brand", "deep");
    private static final int LONGEST = 1000;
    private static final int MOST_ROWS = 12;

    /** What a file turned out to be. */
    public sealed interface Read {
        record Good(Template template) implements Read {}

        /** All faults, in the order of the file; never empty. */
        record Faulty(List<TemplateFault> faults) implements Read {}
    }

    /**
     * Reads a file.
     *
     * @param id the file's name without its ending
     */
    public Read read(String id, String text) {
        var faults = new ArrayList<TemplateFault>();
        Template template = template(id, Mapping.of(id, "", load(id, text, faults), faults));
        return faults.isEmpty() ? new Read.Good(template) : new Read.Faulty(List.copyOf(faults));
    }

    private static @Nullable Object load(String id, String text, List<TemplateFault> faults) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            faults.add(new TemplateFault(id, ".", "is no YAML: " + e.getMessage()));
            return Map.of();
        }
    }

    private static Template template(String id, Mapping at) {
        at.onlyKeys(KEYS);
        List<Field> fields = fields(at);
        var layouts = new LayoutReader(fields);
        String ground = at.text("ground", "paper");
        if (!GROUNDS.contains(ground)) {
            at.fault("ground", "is %s, expected one of %s".formatted(ground, GROUNDS));
        }
        List<CardSize> sizes = sizes(at);
        boolean tall = sizes.stream().anyMatch(s -> !s.wide());
        Node wide = layouts.read(at, at.has("wide") ? "wide" : "layout");
        Mapping samples = at.mapping("samples");
        samples.onlyKeys(Set.of("brief", "full"));
        return new Template(
                id,
                at.whole("version", 1, LONGEST, 1),
                at.whole("order", 1, LONGEST, LONGEST),
                at.words("label"),
                at.words("purpose"),
                sizes,
                ground,
                fields,
                tall && at.has("wide") ? layouts.read(at, "layout") : wide,
                wide,
                sample(samples.mapping("brief"), fields, true),
                sample(samples.mapping("full"), fields, false));
    }

    private static List<CardSize> sizes(Mapping at) {
        var sizes = new ArrayList<CardSize>();
        for (Object word : at.list("sizes")) {
            CardSize.of(String.valueOf(word))
                    .ifPresentOrElse(
                            sizes::add,
                            () -> at.fault("sizes", "has no size " + Mapping.show(word)));
        }
        return at.has("sizes") ? sizes : List.of(CardSize.values());
    }

    private static List<Field> fields(Mapping at) {
        var fields = new ArrayList<Field>();
        var names = new HashSet<String>();
        for (Mapping one : at.mappings("fields")) {
            Field field = field(one);
            if (!names.add(field.name())) {
                one.fault("name", "there are two fields " + field.name());
            }
            fields.add(field);
        }
        if (fields.isEmpty()) {
            at.fault("fields", "is empty");
        }
        return fields;
    }

    private static Field field(Mapping at) {
        at.onlyKeys(Set.of("name", "kind", "label", "from", "required", "most", "columns"));
        FieldKind kind = kind(at);
        String from = at.text("from", "none");
        if (!SOURCES.contains(from)) {
            at.fault("from", "is %s, expected one of %s".formatted(from, sorted(SOURCES)));
        }
        boolean rows = kind == FieldKind.ROWS;
        var columns = new ArrayList<Words>();
        at.mappings("columns").forEach(c -> columns.add(new Words(c.text("id"), c.text("en"))));
        if (rows && (columns.isEmpty() || columns.size() > 3)) {
            at.fault("columns", "expected one to three, found " + columns.size());
        }
        String name = at.text("name");
        if (!name.matches("[a-z][a-z0-9-]{0,30}")
                || Set.of("source", "date", "version", "size").contains(name)) {
            at.fault("name", "expected a small word of its own, found " + Mapping.show(name));
        }
        return new Field(
                name,
                kind,
                at.words("label"),
                from,
                at.yes("required"),
                rows
                        ? at.whole("most", 1, MOST_ROWS, MOST_ROWS)
                        : at.whole("most", 1, LONGEST, LONGEST),
                columns);
    }

    private static FieldKind kind(Mapping at) {
        String word = at.text("kind");
        return Arrays.stream(FieldKind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    at.fault(
                            "kind",
                            "is %s, expected one of %s"
                                    .formatted(
                                            Mapping.show(word),
                                            Arrays.stream(FieldKind.values())
                                                    .map(k -> k.name().toLowerCase(Locale.ROOT))
                                                    .collect(Collectors.joining(", "))));
                    return FieldKind.TEXT;
                });
    }

    private static CardContent sample(Mapping at, List<Field> fields, boolean brief) {
        at.onlyKeys(
                java.util.stream.Stream.concat(
                                fields.stream()
                                        .filter(f -> f.kind() != FieldKind.PHOTO)
                                        .map(Field::name),
                                java.util.stream.Stream.of("source"))
                        .collect(Collectors.toSet()));
        var texts = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<List<String>>>();
        texts.put("source", at.text("source", ""));
        for (Field field : fields) {
            if (field.kind() == FieldKind.ROWS) {
                rows.put(field.name(), rows(at, field.name()));
            } else if (at.has(field.name())) {
                texts.put(field.name(), at.text(field.name()));
            }
            boolean needed = field.required() || !brief;
            if (needed && field.kind() != FieldKind.PHOTO && !at.has(field.name())) {
                at.fault(field.name(), "is missing in the sample");
            }
        }
        return new CardContent(texts, rows, Map.of());
    }

    private static List<List<String>> rows(Mapping at, String name) {
        var rows = new ArrayList<List<String>>();
        for (Object row : at.list(name)) {
            rows.add(
                    row instanceof List<?> cells
                            ? cells.stream().map(String::valueOf).toList()
                            : List.of(String.valueOf(row)));
        }
        return rows;
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
