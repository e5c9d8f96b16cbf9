package id.pendopo.observatory.visit;

import id.pendopo.observatory.date.Dated;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page, parsed once for all probes. Do not change the document: probes share it, and what is
 * known of it is found out when the page is made, in one walk.
 */
public final class Page {
    private final URI address;
    private final String html;
    private final Document document;
    private final Dated dated;
    private final String title;
    private final List<Element> elements;
    private final Map<String, List<Element>> named = new HashMap<>();

    /**
     * @param address the address really read; base of relative links (a base element may change it
     *     in the document)
     * @param html the decoded text
     * @param document lenient parse of the text
     * @param dated publication and modification date of the page as an item
     */
    public Page(URI address, String html, Document document, Dated dated) {
        this.address = address;
        this.html = html;
        this.document = document;
        this.dated = dated;
        this.title = document.title();
        var met = new ArrayList<Element>(256);
        document.traverse((node, _) -> {
            if (node instanceof Element element) {
                met.add(element);
                named.computeIfAbsent(element.normalName(), _ -> new ArrayList<>()).add(element);
            }
        });
        met.trimToSize();
        this.elements = met;
    }

    public URI address() {
        return address;
    }

    public String html() {
        return html;
    }

    public Document document() {
        return document;
    }

    public Dated dated() {
        return dated;
    }

    public String title() {
        return title;
    }

    /** The visible text of the body. */
    public String text() {
        return document.body().text();
    }

    /** All elements in the order of the page: cheaper than a walk of one's own. */
    public Iterable<Element> elements() {
        return elements;
    }

    /**
     * The elements of one name in the order of the page.
     *
     * @param name lower case
     */
    public List<Element> elements(String name) {
        return Collections.unmodifiableList(named.getOrDefault(name, List.of()));
    }

    /** Those of them that stand in the page's head. */
    public List<Element> inHead(String name) {
        Element head = document.head();
        return elements(name).stream().filter(element -> isIn(head, element)).toList();
    }

    private static boolean isIn(Element head, Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == head) {
                return true;
            }
        }
        return false;
    }
}
