package id.pendopo.observatory.probe;

import org.jsoup.nodes.Element;

/** Markup as proofs and findings quote it. */
final class Markup {
    private static final int LONGEST = 200;

    private Markup() {}

    /** The element's opening tag, cut where long. */
    static String opening(Element element) {
        var text = "<" + element.normalName() + element.attributes().html() + ">";
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
