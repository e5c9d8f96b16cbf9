package id.pendopo.observatory.probe.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a document once and gathers its parts. */
final class PageReader implements NodeVisitor {
    private static final Set<String> WORDLESS =
            Set.of("script", "style", "template", "noscript", "svg", "head", "title", "object");
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "li",
                    "tr",
                    "td",
                    "th",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "nav",
                    "main",
                    "aside",
                    "ul",
                    "ol",
                    "table",
                    "dt",
                    "dd",
                    "figure",
                    "figcaption",
                    "form",
                    "option",
                    "address",
                    "blockquote",
                    "hr",
                    "button",
                    "label",
                    "summary",
                    "details",
                    "marquee");
    private static final Set<String> MEDIA =
            Set.of("img", "iframe", "embed", "object", "video", "table", "canvas");
    private static final Set<String> CONTROLS =
            Set.of("input", "textarea", "select", "button", "form");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder main = new StringBuilder();
    private final List<PageLink> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> structured = new ArrayList<>();

    private final Deque<Element> places = new ArrayDeque<>();
    private final Deque<Zone> zones = new ArrayDeque<>(List.of(Zone.MAIN));
    private final Styles styles;
    private @org.jspecify.annotations.Nullable Element unseenRoot;
    private Unseen unseen = Unseen.NOT;
    private int silent;
    private int media;
    private int linkStart;
    private int headingStart;
    private String picture = "";

    private PageReader(Document document) {
        styles = Styles.of(document);
    }

    static PageParts read(Document document) {
        var reader = new PageReader(document);
        document.traverse(reader);
        String text = reader.text.toString();
        return new PageParts(
                text,
                Folded.of(text),
                reader.hidden.toString(),
                reader.main.toString().strip(),
                reader.media,
                List.copyOf(reader.links),
                List.copyOf(reader.headings),
                List.copyOf(reader.controls),
                List.copyOf(reader.frames),
                List.copyOf(reader.scripts),
                List.copyOf(reader.structured));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof DataNode data) {
            data(data);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void words(TextNode node) {
        if (silent > 0) {
            return;
        }
        String words = node.getWholeText();
        say(words);
        if (unseen != Unseen.NOT) {
            append(hidden, words);
        }
    }

    private void say(String words) {
        append(text, words);
        if (zones.peek() == Zone.MAIN) {
            append(main, words);
        }
    }

    private void data(DataNode data) {
        if (!(data.parent() instanceof Element holder) || !holder.normalName().equals("script")) {
            return;
        }
        String type = holder.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("json")) {
            if (type.contains("ld+json")) {
                structured.add(data.getWholeData());
            }
        } else {
            scripts.add(data.getWholeData());
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (WORDLESS.contains(name)) {
            silent++;
        }
        if (BLOCKS.contains(name)) {
            newLine();
        }
        Zone zone = Zones.of(element, zones.peek());
        if (zone != zones.peek()) {
            zones.push(zone);
            places.push(element);
        }
        if (element.attributesSize() > 0) {
            see(element);
        }
        if (MEDIA.contains(name) && zone == Zone.MAIN) {
            media++;
        }
        if (element.hasAttr("data-cfemail")) {
            say(HiddenMail.read(element.attr("data-cfemail")) + ' ');
        }
        switch (name) {
            case "a", "area" -> {
                linkStart = text.length();
                picture = "";
            }
            case "img" -> picture = picture.isEmpty() ? element.attr("alt").strip() : picture;
            case "iframe", "embed" -> frames.add(Attributes.absolute(element, "src"));
            case "blockquote", "div" -> post(element);
            default -> {
                if (Headings.level(element) > 0) {
                    headingStart = text.length();
                }
            }
        }
        if (CONTROLS.contains(name)) {
            controls.add(Attributes.control(element));
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        if ((name.equals("a") || name.equals("area")) && element.hasAttr("href")) {
            links.add(link(element));
        }
        int level = Headings.level(element);
        if (level > 0 && silent == 0) {
            heading(element, level);
        }
        if (element == unseenRoot) {
            unseenRoot = null;
            unseen = Unseen.NOT;
        }
        if (element == places.peek()) {
            places.pop();
            zones.pop();
        }
        if (BLOCKS.contains(name)) {
            newLine();
        }
        if (WORDLESS.contains(name)) {
            silent--;
        }
    }

    private void see(Element element) {
        if (unseen == Unseen.NOT && silent == 0) {
            Unseen how = styles.unseen(element);
            if (how != Unseen.NOT) {
                unseen = how;
                unseenRoot = element;
                hidden.append('\n');
            }
        }
    }

    private PageLink link(Element element) {
        int start = Math.min(linkStart, text.length());
        String label = text.substring(start).strip();
        for (String name : List.of("aria-label", "title", "alt")) {
            label = label.isEmpty() && !picture.isEmpty() ? picture : label;
            label = label.isEmpty() ? element.attr(name).strip() : label;
        }
        return new PageLink(
                Attributes.absolute(element, "href"),
                label.replace('\n', ' '),
                zones.getFirst(),
                unseen,
                start,
                text.length(),
                element.attr("rel").toLowerCase(Locale.ROOT));
    }

    private void heading(Element element, int level) {
        String words =
                text.substring(Math.min(headingStart, text.length())).replace('\n', ' ').strip();
        if (!words.isEmpty() && words.length() <= 160) {
            headings.add(new Heading(level, words, zones.getFirst(), headingStart));
        }
    }

    /** Posts that a network's script turns into frames: their address is an attribute. */
    private void post(Element element) {
        for (String name : List.of("cite", "data-instgrm-permalink", "data-href")) {
            if (element.hasAttr(name)) {
                frames.add(Attributes.absolute(element, name));
            }
        }
    }

    private void newLine() {
        for (StringBuilder out : List.of(text, main)) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }

    private static void append(StringBuilder out, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            char last = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
            if (!space) {
                out.append(c);
            } else if (last != ' ' && last != '\n') {
                out.append(' ');
            }
        }
    }
}
