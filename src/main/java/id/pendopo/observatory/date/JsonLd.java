package id.pendopo.observatory.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the objects of JSON-LD that have dates. Tolerates what real pages hold: line feeds in
 * strings, missing commas, a cut-off end, comment marks around the whole.
 */
final class JsonLd {
    /**
     * One object.
     *
     * @param fields its own dates, types, addresses and names, as written
     * @param aside whether it stands under a key of other things: comments, lists, parts
     */
    record Item(Map<String, String> fields, boolean aside) {
        String get(String key) {
            return fields.getOrDefault(key, "");
        }
    }

    private static final int DEEPEST = 40;

    private static final Set<String> KEPT =
            Set.of(
                    "@type",
                    "datePublished",
                    "dateModified",
                    "dateCreated",
                    "uploadDate",
                    "datePosted",
                    "url",
                    "@id",
                    "mainEntityOfPage",
                    "headline",
                    "name",
                    "dateUpdated");

    private static final Set<String> ASIDE =
            Set.of(
                    "comment",
                    "comments",
                    "review",
                    "reviews",
                    "itemListElement",
                    "hasPart",
                    "isPartOf",
                    "mentions",
                    "citation",
                    "relatedLink",
                    "suggestedAnswer",
                    "acceptedAnswer",
                    "image",
                    "about",
                    "offers",
                    "associatedMedia",
                    "author",
                    "publisher",
                    "blogPost",
                    "blogPosts",
                    "video",
                    "logo",
                    "audio",
                    "event",
                    "thumbnail",
                    "primaryImageOfPage",
                    "creator");

    private final String source;
    private final int end;
    private final List<Item> items = new ArrayList<>();
    private int at;

    private JsonLd(String source, int from, int to) {
        this.source = source;
        this.at = from;
        this.end = to;
    }

    static List<Item> items(String source, int from, int to) {
        JsonLd reader = new JsonLd(source, from, to);
        while (reader.at < to) {
            int open = source.indexOf('{', reader.at, to);
            if (open < 0) {
                break;
            }
            reader.at = open;
            reader.object(0, false);
        }
        return reader.items;
    }

    private void object(int depth, boolean aside) {
        if (depth > DEEPEST) {
            at = end;
            return;
        }
        at++;
        Map<String, String> fields = new HashMap<>();
        while (at < end) {
            char next = source.charAt(at);
            if (next == '}') {
                at++;
                break;
            }
            if (next == '"') {
                field(fields, depth, aside);
            } else {
                at++;
            }
        }
        if (fields.keySet().stream().anyMatch(JsonLd::isDate)) {
            items.add(new Item(fields, aside));
        }
    }

    private void field(Map<String, String> fields, int depth, boolean aside) {
        String key = string();
        while (at < end && source.charAt(at) <= ' ') {
            at++;
        }
        if (at < end && source.charAt(at) == ':') {
            at++;
            value(key, fields, depth, aside);
        }
    }

    private void value(String key, Map<String, String> fields, int depth, boolean aside) {
        int open = 0;
        while (at < end) {
            char next = source.charAt(at);
            if (next == '"') {
                String value = string();
                if (KEPT.contains(key)) {
                    fields.merge(
                            key,
                            value,
                            (one, other) -> key.equals("@type") ? one + " " + other : one);
                }
            } else if (next == '{') {
                object(depth + 1, aside || ASIDE.contains(key));
            } else if (next == '[') {
                open++;
                at++;
            } else if (next == ']' && open > 0) {
                open--;
                at++;
            } else if (next == '}' || next == ']' || next == ',' && open == 0) {
                return;
            } else {
                at++;
            }
            if (open == 0 && (next == '"' || next == '{' || next == ']')) {
                return;
            }
        }
    }

    private String string() {
        int from = ++at;
        boolean escaped = false;
        while (at < end && source.charAt(at) != '"') {
            escaped |= source.charAt(at) == '\\';
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, end);
        String value = at - from > 500 ? "" : source.substring(from, at);
        at = Math.min(at + 1, end);
        return escaped ? value.replace("\\/", "/").replace("\\\"", "\"") : value;
    }

    private static boolean isDate(String key) {
        return key.startsWith("date") || key.equals("uploadDate");
    }
}
