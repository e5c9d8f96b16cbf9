package id.pendopo.observatory.visit;

import id.pendopo.observatory.date.Dated;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page, parsed once for all who look at it. It is open while it is looked at; then its text and
 * document are dropped, ten times the bytes of its body, and its address, title and dates are left.
 * Do not change the document: all share it. Open pages are used by one thread.
 */
public final class Page {
    private final URI address;
    private final Dated dated;
    private final String title;
    private @Nullable Opened opened;

    /**
     * @param address the address really read; base of relative links (a base element may change it
     *     in the document)
     * @param html the decoded text
     * @param document lenient parse of the text
     * @param dated publication and modification date of the page as an item
     */
    public Page(URI address, String html, Document document, Dated dated) {
        this.address = address;
        this.dated = dated;
        this.title = document.title();
        this.opened = new Opened(html, document);
    }

    public URI address() {
        return address;
    }

    public Dated dated() {
        return dated;
    }

    public String title() {
        return title;
    }

    public String html() {
        return open().html;
    }

    public Document document() {
        return open().document;
    }

    /** The visible text of the body. */
    public String text() {
        return document().body().text();
    }

    /** All elements in the order of the page: cheaper than a walk of one's own. */
    public List<Element> elements() {
        return open().elements();
    }

    /**
     * The elements of one name in the order of the page.
     *
     * @param name lower case
     */
    public List<Element> elements(String name) {
        return open().named(name);
    }

    /** Those of them that stand in the page's head. */
    public List<Element> inHead(String name) {
        Element head = document().head();
        return elements(name).stream().filter(element -> isIn(head, element)).toList();
    }

    /** What several look for, found once and forgotten when the page is closed. */
    public <T> T found(Class<T> what, Function<Page, T> find) {
        return what.cast(
                Optional.ofNullable(open().found.get(what))
                        .orElseGet(() -> open().keep(what, find.apply(this))));
    }

    /** Drops all but the address, the title and the dates. */
    public void close() {
        opened = null;
    }

    private Opened open() {
        if (opened == null) {
            throw new IllegalStateException("The page %s is closed".formatted(address));
        }
        return opened;
    }

    private static boolean isIn(Element head, Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == head) {
                return true;
            }
        }
        return false;
    }

    /** What is dropped. */
    private static final class Opened {
        private final String html;
        private final Document document;
        private final List<Element> elements = new ArrayList<>(256);
        private final Map<String, List<Element>> named = new HashMap<>();
        private final Map<Class<?>, Object> found = new HashMap<>();

        Opened(String html, Document document) {
            this.html = html;
            this.document = document;
        }

        List<Element> elements() {
            walk();
            return elements;
        }

        List<Element> named(String name) {
            List<Element> known = named.get(name);
            if (known == null) {
                var met = new ArrayList<Element>();
                for (Element element : elements()) {
                    if (element.nameIs(name)) {
                        met.add(element);
                    }
                }
                known = Collections.unmodifiableList(met);
                named.put(name, known);
            }
            return known;
        }

        Object keep(Class<?> what, Object thing) {
            found.put(what, thing);
            return thing;
        }

        private void walk() {
            if (elements.isEmpty()) {
                document.traverse((node, _) -> {
                    if (node instanceof Element element) {
                        elements.add(element);
                    }
                });
            }
        }
    }
}
