package id.pendopo.observatory.probe;

import id.pendopo.observatory.visit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Markup as proofs and findings quote it. */
final class Markup {
    private static final int LONGEST = 200;

    private Markup() {}

    /**
     * The attribute's value, empty if absent. Parsed names are in lower case, so no search without
     * case is needed, which counts over a thousand elements a page.
     */
    static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    static boolean has(Element element, String name) {
        return element.attributesSize() > 0 && element.attributes().hasKey(name);
    }

    /** The page's elements that pass, in their order. */
    static List<Element> elements(Page page, Predicate<Element> wanted) {
        var found = new ArrayList<Element>();
        for (Element element : page.elements()) {
            if (wanted.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The element's opening tag, cut where long. */
    static String opening(Element element) {
        var text = "<" + element.normalName() + element.attributes().html() + ">";
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
