package id.pendopo.observatory.probe.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads what the elements of one document say of themselves. */
final class Attributes {
    private static final String PLAIN = "-_/=&%+,:;~!()*@";

    /** What stands before a path from the root in this document's addresses; empty until known. */
    private String root = "";

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

    /**
     * The address absolute if it can be made so, else as written. Making one is dear and pages have
     * hundreds of links, so the first plain path from the root shows what stands before all others.
     */
    String absolute(Element element, String name) {
        String written = element.attr(name).strip();
        if (written.startsWith("https://") || written.startsWith("http://")) {
            return written;
        }
        boolean plain = isPlainPath(written);
        if (plain && !root.isEmpty()) {
            return root.concat(written);
        }
        String made = element.absUrl(name);
        if (plain && made.startsWith("http") && made.endsWith(written)) {
            root = made.substring(0, made.length() - written.length());
        }
        return made.isEmpty() ? written : made;
    }

    /** A path from the root, perhaps with a query, in which nothing is left to resolve. */
    private static boolean isPlainPath(String written) {
        if (written.isEmpty() || written.charAt(0) != '/' || written.startsWith("//")) {
            return false;
        }
        for (int i = 1; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean word =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            boolean sign = c == '.' ? written.charAt(i - 1) != '/' : PLAIN.indexOf(c) >= 0;
            if (!word && !sign && c != '?') {
                return false;
            }
        }
        return true;
    }
}
