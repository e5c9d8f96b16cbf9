package id.pendopo.observatory.probe.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells from an element's name, role and class in which part of the page it stands. */
final class Zones {
    private static final Pattern MENU =
            Pattern.compile("\\b(?:nav|navbar|navigation|menu|main-?menu|topmenu|mega-?menu)\\b");
    private static final Pattern FOOTER = Pattern.compile("\\b(?:footer|colophon|copyright)\\b");
    private static final Pattern HEADER =
            Pattern.compile("\\b(?:header|masthead|topbar|top-bar|banner)\\b");
    private static final Pattern ASIDE = Pattern.compile("\\b(?:sidebar|side-bar|widget-area)\\b");

    /** Few elements say anything of it; all others are passed by with one look. */
    private static final Pattern HINT =
            Pattern.compile("nav|menu|foot|colo|copy|head|top|banner|side|widget");

    private Zones() {}

    static Zone of(Element element, Zone around) {
        String name = element.normalName();
        return switch (name) {
            case "nav" -> around == Zone.FOOTER ? Zone.FOOTER : Zone.MENU;
            case "footer" -> around == Zone.MAIN && !inArticle(element) ? Zone.FOOTER : around;
            case "header" -> around == Zone.MAIN && !inArticle(element) ? Zone.HEADER : around;
            case "aside" -> around == Zone.MAIN ? Zone.ASIDE : around;
            case "main", "article", "html", "body" -> around;
            case "div", "ul", "section", "table" -> byClass(element, around);
            default -> around;
        };
    }

    private static Zone byClass(Element element, Zone around) {
        if (around != Zone.MAIN && around != Zone.HEADER) {
            return around;
        }
        if (element.attributesSize() == 0) {
            return around;
        }
        String hints =
                (element.className() + ' ' + element.id() + ' ' + element.attr("role"))
                        .toLowerCase(Locale.ROOT);
        if (!HINT.matcher(hints).find()) {
            return around;
        }
        if (MENU.matcher(hints).find()) {
            return Zone.MENU;
        }
        if (around == Zone.HEADER) {
            return around;
        }
        if (FOOTER.matcher(hints).find() && !inArticle(element)) {
            return Zone.FOOTER;
        }
        if (ASIDE.matcher(hints).find()) {
            return Zone.ASIDE;
        }
        return HEADER.matcher(hints).find() && !inArticle(element) ? Zone.HEADER : around;
    }

    private static boolean inArticle(Element element) {
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at.normalName().equals("article") || at.normalName().equals("section")) {
                return true;
            }
        }
        return false;
    }
}
