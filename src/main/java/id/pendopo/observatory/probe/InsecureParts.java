package id.pendopo.observatory.probe;

import id.pendopo.observatory.visit.Page;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Parts of an encrypted page that browsers fetch, or send forms to, in the clear. Links to other
 * pages are no part of the page.
 */
final class InsecureParts {
    private static final Set<String> BY_SRC =
            Set.of(
                    "img", "script", "iframe", "audio", "video", "source", "embed", "input",
                    "track");
    private static final Set<String> LOADING_LINKS =
            Set.of(
                    "stylesheet",
                    "icon",
                    "preload",
                    "modulepreload",
                    "manifest",
                    "apple-touch-icon");

    private InsecureParts() {}

    static PageTally.Faults of(Page page) {
        var faults = PageTally.Faults.none();
        if (!page.html().contains("http:") && !page.html().contains("HTTP:")) {
            return faults;
        }
        for (var element : Markup.elements(page, InsecureParts::insecure)) {
            faults = faults.plus(Markup.opening(element));
        }
        return faults;
    }

    private static boolean insecure(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        var name = element.normalName();
        if (BY_SRC.contains(name)) {
            return plain(element, "src");
        }
        return switch (name) {
            case "link" -> plain(element, "href") && loads(Markup.attribute(element, "rel"));
            case "object" -> plain(element, "data");
            case "form" -> plain(element, "action");
            default -> false;
        };
    }

    private static boolean plain(Element element, String attribute) {
        return Markup.attribute(element, attribute).strip().regionMatches(true, 0, "http://", 0, 7);
    }

    private static boolean loads(String rel) {
        for (var word : rel.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (LOADING_LINKS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
