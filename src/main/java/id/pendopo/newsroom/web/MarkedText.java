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
                mark(document, comment.passage().orElseThrow(), words, anchor);
            }
            placed.add(new Placed(comment, anchor, comment.passage().isPresent() && !there));
        }
        return new MarkedText(document.body().html(), placed);
    }

    /**
     * Marks the passage, also where bold or a link crosses it. Letters are counted without spaces,
     * which are all that differs between the markup and its words.
     */
    private static void mark(Document document, Passage passage, String words, String anchor) {
        int begin = passage.find(words).orElseThrow();
        int first = letters(words, begin);
        int last = first + letters(passage.quote(), passage.quote().length());
        int seen = 0;
        String id = anchor;
        for (TextNode node : texts(document.body())) {
            String text = node.getWholeText();
            int here = letters(text, text.length());
            int from = Math.max(first - seen, 0);
            int to = Math.min(last - seen, here);
            if (from < to) {
                wrap(node, place(text, from), place(text, to - 1) + 1, id);
                id = "";
            }
            seen += here;
        }
    }

    /** How many letters stand before the place. */
    private static int letters(String text, int before) {
        return (int) text.chars().limit(before).filter(MarkedText::letter).count();
    }

    /** Where the letter with so many others before it stands. */
    private static int place(String text, int others) {
        int seen = 0;
        for (int at = 0; at < text.length(); at++) {
            if (letter(text.charAt(at)) && seen++ == others) {
                return at;
            }
        }
        throw new IllegalArgumentException("Letter %d of \"%s\"".formatted(others, text));
    }

    private static boolean letter(int sign) {
        return !Character.isWhitespace(sign) && sign != '\u00a0';
    }

    private static void wrap(TextNode node, int from, int to, String id) {
        TextNode quoted = from == 0 ? node : node.splitText(from);
        if (quoted.getWholeText().length() > to - from) {
            quoted.splitText(to - from);
        }
        quoted.wrap(id.isEmpty() ? "<mark></mark>" : "<mark id=\"" + id + "\"></mark>");
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
