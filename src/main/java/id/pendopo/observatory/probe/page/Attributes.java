package id.pendopo.observatory.probe.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads what elements say of themselves. */
final class Attributes {
    private Attributes() {}

    /** Hints of what a control is for. */
    static String control(Element element) {
        return String.join(
                        " ",
                        element.normalName(),
                        element.attr("type"),
                        element.attr("name"),
                        element.id(),
                        element.attr("role"),
                        element.className(),
                        element.attr("placeholder"),
                        element.attr("aria-label"),
                        element.attr("action"))
                .toLowerCase(Locale.ROOT);
    }

    /** The address absolute if it can be made so, else as written. */
    static String absolute(Element element, String name) {
        String written = element.attr(name).strip();
        if (written.startsWith("https://") || written.startsWith("http://")) {
            return written;
        }
        String made = element.absUrl(name);
        return made.isEmpty() ? written : made;
    }
}
