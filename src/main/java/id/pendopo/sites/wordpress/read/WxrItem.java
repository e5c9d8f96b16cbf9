package id.pendopo.sites.wordpress.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One item of an export file.
 *
 * @param fields text by tag, as {@code wp:post_id}; the first where there are several
 * @param terms its categories and tags
 * @param meta the fields plugins and WordPress itself add to a post
 * @param comments how many approved ones it carries
 */
record WxrItem(
        Map<String, String> fields, List<Term> terms, Map<String, String> meta, int comments) {
    private static final XMLInputFactory STRICT = factory();

    /** A category or tag on an item. */
    record Term(String domain, String slug, String name) {}

    /** Reads by the rules of XML and, where they are broken, as much as can be made out. */
    static Optional<WxrItem> read(String xml) {
        WxrItem item;
        try {
            item = strictly(xml);
        } catch (XMLStreamException | RuntimeException e) {
            item = leniently(xml);
        }
        return item.get("wp:post_id").matches("\\d{1,18}") ? Optional.of(item) : Optional.empty();
    }

    /** Empty if it is not there. */
    String get(String tag) {
        return fields.getOrDefault(tag, "");
    }

    long id() {
        return Long.parseLong(get("wp:post_id"));
    }

    private static WxrItem strictly(String xml) throws XMLStreamException {
        XMLStreamReader in = STRICT.createXMLStreamReader(new StringReader(xml));
        var item = new Building();
        int depth = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String tag = in.getLocalName();
                    if (depth == 0 || tag.equals("wp:comment") || tag.equals("wp:postmeta")) {
                        depth++;
                        item.open(tag);
                    } else {
                        String domain = String.valueOf(in.getAttributeValue(null, "domain"));
                        String slug = String.valueOf(in.getAttributeValue(null, "nicename"));
                        item.field(tag, domain, slug, in.getElementText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    item.close(in.getLocalName());
                }
                default -> {
                    // White space and comments between the elements.
                }
            }
        }
        return item.done();
    }

    private static WxrItem leniently(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        var item = new Building();
        for (Element element : document.select("item > *")) {
            String tag = element.tagName();
            if (tag.equals("wp:comment") || tag.equals("wp:postmeta")) {
                item.open(tag);
                element.children().forEach(c -> item.field(c.tagName(), "", "", c.wholeText()));
                item.close(tag);
            } else {
                item.field(
                        tag, element.attr("domain"), element.attr("nicename"), element.wholeText());
            }
        }
        return item.done();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("No entity is read from elsewhere: " + systemId);
        });
        return factory;
    }

    /** Collects while the tags pass by. */
    private static final class Building {
        private final Map<String, String> fields = new HashMap<>();
        private final List<Term> terms = new ArrayList<>();
        private final Map<String, String> meta = new HashMap<>();
        private final Map<String, String> inner = new HashMap<>();
        private String within = "item";
        private int comments;

        void open(String tag) {
            within = tag;
            inner.clear();
        }

        void close(String tag) {
            if (tag.equals("wp:postmeta")) {
                meta.putIfAbsent(
                        inner.getOrDefault("wp:meta_key", ""),
                        inner.getOrDefault("wp:meta_value", ""));
            } else if (tag.equals("wp:comment")
                    && inner.getOrDefault("wp:comment_approved", "").equals("1")) {
                comments++;
            }
            within = "item";
        }

        void field(String tag, String domain, String slug, String text) {
            if (!within.equals("item")) {
                inner.put(tag, text);
            } else if (tag.equals("category")) {
                terms.add(new Term(domain, slug, text.strip()));
            } else {
                fields.putIfAbsent(tag, text);
            }
        }

        WxrItem done() {
            return new WxrItem(Map.copyOf(fields), List.copyOf(terms), Map.copyOf(meta), comments);
        }
    }
}
