package id.pendopo.sites.twin.head;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One thing of schema.org; what is empty is left out. */
final class Ld {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Ld(String type) {
        fields.put("@type", type);
    }

    static Ld of(String type) {
        return new Ld(type);
    }

    /** Another thing by its name alone. */
    static Ld reference(String id) {
        var ld = new Ld("Thing");
        ld.fields.clear();
        return ld.put("@id", id);
    }

    Ld put(String name, Object value) {
        Object written = written(value);
        boolean empty =
                written instanceof String text && text.isBlank()
                        || written instanceof Collection<?> all && all.isEmpty();
        if (!empty) {
            fields.put(name, written);
        }
        return this;
    }

    Ld put(String name, Optional<?> value) {
        value.ifPresent(v -> put(name, v));
        return this;
    }

    /** As a document of its own. */
    Map<String, Object> document() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.putAll(fields);
        return whole;
    }

    private static Object written(Object value) {
        return switch (value) {
            case Ld ld -> ld.fields;
            case Collection<?> all -> all.stream().map(Ld::written).toList();
            case Number number -> number;
            case Boolean yes -> yes;
            case Object other -> other.toString();
        };
    }
}
