package id.pendopo.observatory.probe.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells headings, and what small systems use instead of them. */
final class Headings {
    private static final Set<String> LIKE = Set.of("dt", "summary", "caption", "legend");

    private Headings() {}

    /** 1 to 6 of a heading, 7 of what looks like one, 0 of anything else. */
    static int level(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return name.charAt(1) - '0';
        }
        if (LIKE.contains(name)) {
            return 7;
        }
        boolean bold = name.equals("strong") || name.equals("b");
        if (bold && element.parent() instanceof Element parent) {
            return alone(element, parent) ? 7 : 0;
        }
        return name.equals("button") && element.className().contains("accordion") ? 7 : 0;
    }

    private static boolean alone(Element bold, Element parent) {
        return !parent.hasText() || parent.childNodeSize() <= 2 && parent.ownText().isBlank();
    }
}
