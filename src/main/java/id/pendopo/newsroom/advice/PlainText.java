package id.pendopo.newsroom.advice;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a formatted text, a line for each paragraph, item or cell. */
public final class PlainText {
    private PlainText() {}

    public static String of(String html) {
        var text = new StringBuilder();
        Jsoup.parseBodyFragment(html)
                .body()
                .traverse(
                        new NodeVisitor() {
                            @Override
                            public void head(Node node, int depth) {
                                if (node instanceof TextNode words) {
                                    text.append(words.text());
                                } else if (breaks(node)) {
                                    text.append('\n');
                                }
                            }

                            @Override
                            public void tail(Node node, int depth) {
                                if (breaks(node)) {
                                    text.append('\n');
                                }
                            }
                        });
        return text.toString().replace('\u00a0', ' ').replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock()
                        || element.normalName().equals("br")
                        || element.normalName().equals("td"));
    }
}
