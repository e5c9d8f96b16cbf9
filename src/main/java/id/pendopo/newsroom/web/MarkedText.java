package id.pendopo.newsroom.web;

import id.pendopo.newsroom.clean.PlainText;
import id.pendopo.newsroom.story.Comment;
import id.pendopo.newsroom.story.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a story with the passages marked that open remarks are on.
 *
 * @param html clean HTML with {@code mark} around the passages
 */
record MarkedText(String html, List<Placed> remarks) {
    MarkedText {
        remarks = List.copyOf(remarks);
    }

    /**
     * A remark and its place.
     *
     * @param anchor id of the first mark; empty if there is none
     * @param lost whether its words are no more in the text
     */
    record Placed(Comment comment, String anchor, boolean lost) {}

    static MarkedText of(String html, List<Comment> comments) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        String words = PlainText.of(html);
        var placed = new ArrayList<Placed>();
        for (Comment comment : comments) {
            boolean open = comment.settled().isEmpty();
            boolean there = comment.passage().map(p -> p.find(words).isPresent()).orElse(false);
            String anchor = "";
            if (open && there) {
                anchor = "catatan-" + comment.id();
                anchor =
                        mark(document, comment.passage().orElseThrow(), words, anchor)
                                ? anchor
                                : "";
            }
            placed.add(new Placed(comment, anchor, comment.passage().isPresent() && !there));
        }
        return new MarkedText(document.body().html(), placed);
    }

    /** Marks the passage if it lies within one run of words; else it is only quoted. */
    private static boolean mark(Document document, Passage passage, String words, String anchor) {
        int wanted = occurrence(words, passage);
        int seen = 0;
        for (TextNode node : texts(document.body())) {
            String text = node.getWholeText();
            for (int at = text.indexOf(passage.quote());
                    at >= 0;
                    at = text.indexOf(passage.quote(), at + 1)) {
                if (seen++ == wanted) {
                    wrap(node, at, passage.quote().length(), anchor);
                    return true;
                }
            }
        }
        return false;
    }

    private static int occurrence(String words, Passage passage) {
        int place = passage.find(words).orElse(0);
        int count = 0;
        for (int at = words.indexOf(passage.quote());
                at >= 0 && at < place;
                at = words.indexOf(passage.quote(), at + 1)) {
            count++;
        }
        return count;
    }

    private static void wrap(TextNode node, int at, int length, String anchor) {
        TextNode quoted = at == 0 ? node : node.splitText(at);
        if (quoted.getWholeText().length() > length) {
            quoted.splitText(length);
        }
        quoted.wrap("<mark id=\"" + anchor + "\"></mark>");
    }

    private static List<TextNode> texts(Element element) {
        var texts = new ArrayList<TextNode>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                texts.add(text);
            } else if (child instanceof Element inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }
}
