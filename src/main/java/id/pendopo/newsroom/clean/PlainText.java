package id.pendopo.newsroom.clean;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of HTML, a block a line, spaces made one: what a reader reads and can mark. */
public final class PlainText {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "li",
                    "blockquote",
                    "tr",
                    "figcaption",
                    "caption",
                    "ul",
                    "ol",
                    "table",
                    "figure",
                    "div");

    private PlainText() {}

    public static String of(String html) {
        var words = new StringBuilder();
        collect(Jsoup.parseBodyFragment(html).body(), words);
        return tidy(words.toString());
    }

    /** The same text with the spaces as {@link #of} leaves them. */
    public static String tidy(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("[ \\t\\f]+", " ")
                .replaceAll(" ?[\\r\\n]+ ?", "\n")
                .strip();
    }

    private static void collect(Node node, StringBuilder words) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (child instanceof Element element) {
                boolean block = BLOCKS.contains(element.normalName());
                words.append(block || element.normalName().equals("br") ? "\n" : "");
                collect(element, words);
                words.append(block ? "\n" : cell(element));
            }
        }
    }

    private static String cell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th") ? " " : "";
    }
}
