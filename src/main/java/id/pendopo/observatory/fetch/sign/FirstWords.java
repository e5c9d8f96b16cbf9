package id.pendopo.observatory.fetch.sign;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects visible text, and the headings in it, up to a limit and then stops. */
final class FirstWords implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template");

    private final int most;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder headings = new StringBuilder();
    private boolean whole = true;

    FirstWords(int most) {
        this.most = most;
    }

    String text() {
        return out.toString().strip();
    }

    String headings() {
        return headings.toString().strip();
    }

    boolean whole() {
        return whole;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
            return whole ? FilterResult.CONTINUE : FilterResult.STOP;
        }
        if (node instanceof Element element && isHeading(element)) {
            headings.append(' ').append(element.text());
        }
        return UNSEEN.contains(node.normalName())
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.equals("h1") || name.equals("h2");
    }

    private void add(String text) {
        boolean gap = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            if (out.length() == most && !blank) {
                whole = false;
                return;
            }
            if (out.length() < most && !(blank && gap)) {
                out.append(blank ? ' ' : c);
            }
            gap = blank;
        }
        if (!gap && out.length() < most) {
            out.append(' ');
        }
    }
}
