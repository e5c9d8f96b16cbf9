package id.pendopo.observatory.probe;

import id.pendopo.observatory.visit.Page;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its owner in the words of schema.org, as JSON-LD or microdata.
 *
 * @param government whether the owner calls itself a government organisation
 * @param sameAs whether addresses of the same organisation elsewhere are named
 * @param broken the beginning of JSON-LD that no program can read
 */
record StructuredWords(boolean government, boolean sameAs, Optional<String> broken) {
    private static final Set<String> GOVERNMENT =
            Set.of("GovernmentOrganization", "GovernmentOffice");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** JSON nested deeper is not walked; no honest page needs it. */
    private static final int DEEPEST = 40;

    static StructuredWords of(Page page) {
        var words = new StructuredWords(false, false, Optional.empty());
        for (var script : page.elements("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                words = words.and(json(script.data()));
            }
        }
        if (page.html().contains("itemtype")) {
            for (var item : page.document().getElementsByAttribute("itemtype")) {
                words = words.and(microdata(item));
            }
        }
        return words;
    }

    StructuredWords and(StructuredWords other) {
        return new StructuredWords(
                government || other.government, sameAs || other.sameAs, broken.or(other::broken));
    }

    private static StructuredWords json(String text) {
        try {
            var root = JSON.readTree(text);
            return new StructuredWords(government(root, 0), sameAs(root, 0), Optional.empty());
        } catch (JacksonException e) {
            var start = text.strip();
            return new StructuredWords(
                    false, false, Optional.of(start.substring(0, Math.min(80, start.length()))));
        }
    }

    private static boolean government(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        var type = node.path("@type");
        if (governmentType(type) || type.valueStream().anyMatch(StructuredWords::governmentType)) {
            return true;
        }
        return node.valueStream().anyMatch(child -> government(child, depth + 1));
    }

    private static boolean governmentType(JsonNode type) {
        return type.isString() && GOVERNMENT.contains(last(type.stringValue()));
    }

    private static boolean sameAs(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        var named = node.path("sameAs");
        return named.isString() && !named.stringValue().isBlank()
                || named.isArray() && !named.isEmpty()
                || node.valueStream().anyMatch(child -> sameAs(child, depth + 1));
    }

    private static StructuredWords microdata(Element item) {
        return new StructuredWords(
                GOVERNMENT.contains(last(item.attr("itemtype").strip())),
                !item.getElementsByAttributeValue("itemprop", "sameAs").isEmpty(),
                Optional.empty());
    }

    /** The word after the last slash, as types are written with and without their address. */
    private static String last(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
