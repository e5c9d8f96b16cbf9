package id.pendopo.observatory.probe.page;

import id.pendopo.observatory.visit.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a document once and gathers its parts. */
final class PageReader implements NodeVisitor {
    private static final List<String> NAMES = List.of("aria-label", "title", "alt");
    private static final List<String> POSTS =
            List.of("cite", "data-instgrm-permalink", "data-href");

    private final Words text = new Words();
    private final Words hidden = new Words();
    private final Words main = new Words();
    private final Attributes attributes = new Attributes();
    private final List<PageLink> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();
    private final List<PageParts.Refresh> refreshes = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> structured = new ArrayList<>();

    private final Deque<Element> places = new ArrayDeque<>();
    private final Deque<Zone> zones = new ArrayDeque<>();
    private Zone zone = Zone.MAIN;
    private final Styles styles;
    private @org.jspecify.annotations.Nullable Element unseenRoot;
    private Unseen unseen = Unseen.NOT;
    private int silent;
    private int media;
    private int linkStart;
    private int headingStart;
    private String picture = "";
    private String description = "";
    private boolean described;

    private PageReader(Page page) {
        styles = Styles.of(page);
    }

    static PageParts read(Page page) {
        var reader = new PageReader(page);
        page.document().traverse(reader);
        String text = reader.text.toString();
        return new PageParts(
                text,
                reader.description,
                Folded.of(text),
                reader.hidden.toString(),
                reader.main.toString().strip(),
                reader.media,
                List.copyOf(reader.links),
                List.copyOf(reader.headings),
                List.copyOf(reader.controls),
                List.copyOf(reader.frames),
                List.copyOf(reader.refreshes),
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
            hidden.add(words);
        }
    }

    private void say(String words) {
        text.add(words);
        if (zone == Zone.MAIN) {
            main.add(words);
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
        int kinds = Kinds.of(name);
        if ((kinds & Kinds.WORDLESS) != 0) {
            silent++;
        }
        if ((kinds & Kinds.BLOCK) != 0) {
            newLine();
        }
        zone(element);
        if (element.attributesSize() > 0) {
            see(element);
            if (element.hasAttr("data-cfemail")) {
                say(HiddenMail.read(element.attr("data-cfemail")) + ' ');
            }
        }
        if ((kinds & Kinds.MEDIA) != 0 && zone == Zone.MAIN) {
            media++;
        }
        begin(element, name, kinds);
        if ((kinds & Kinds.CONTROL) != 0) {
            controls.add(Attributes.control(element));
        }
    }

    private void zone(Element element) {
        Zone within = Zones.of(element, zone);
        if (within != zone) {
            zones.push(zone);
            places.push(element);
            zone = within;
        }
    }

    private void begin(Element element, String name, int kinds) {
        switch (name) {
            case "a", "area" -> {
                linkStart = text.length();
                picture = "";
            }
            case "img" -> picture = picture.isEmpty() ? element.attr("alt").strip() : picture;
            case "iframe", "embed" -> frames.add(attributes.absolute(element, "src"));
            case "blockquote", "div" -> post(element);
            case "meta" -> meta(element);
            default -> {
                if ((kinds & Kinds.HEADING) != 0 && Headings.level(element) > 0) {
                    headingStart = text.length();
                }
            }
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        int kinds = Kinds.of(name);
        if ((name.equals("a") || name.equals("area")) && element.hasAttr("href")) {
            links.add(link(element));
        }
        if ((kinds & Kinds.HEADING) != 0 && silent == 0) {
            heading(element, Headings.level(element));
        }
        if (element == unseenRoot) {
            unseenRoot = null;
            unseen = Unseen.NOT;
        }
        if (element == places.peek()) {
            places.pop();
            zone = zones.pop();
        }
        if ((kinds & Kinds.BLOCK) != 0) {
            newLine();
        }
        if ((kinds & Kinds.WORDLESS) != 0) {
            silent--;
        }
    }

    private void meta(Element meta) {
        if (meta.attr("http-equiv").trim().equalsIgnoreCase("refresh")) {
            refreshes.add(new PageParts.Refresh(meta.attr("content"), meta.outerHtml()));
        }
        boolean describes =
                !described
                        && meta.attr("name").trim().equalsIgnoreCase("description")
                        && meta.parent() instanceof Element parent
                        && parent.nameIs("head");
        if (describes) {
            described = true;
            description = meta.attr("content");
        }
    }

    private void see(Element element) {
        if (unseen == Unseen.NOT && silent == 0) {
            Unseen how = styles.unseen(element);
            if (how != Unseen.NOT) {
                unseen = how;
                unseenRoot = element;
                hidden.emptyLine();
            }
        }
    }

    private PageLink link(Element element) {
        int start = Math.min(linkStart, text.length());
        String label = text.from(start).strip();
        for (String name : NAMES) {
            label = label.isEmpty() && !picture.isEmpty() ? picture : label;
            label = label.isEmpty() ? element.attr(name).strip() : label;
        }
        return new PageLink(
                attributes.absolute(element, "href"),
                label.replace('\n', ' '),
                zone,
                unseen,
                start,
                text.length(),
                element.attr("rel").toLowerCase(Locale.ROOT));
    }

    private void heading(Element element, int level) {
        String words = level == 0 ? "" : text.from(headingStart).replace('\n', ' ').strip();
        if (!words.isEmpty() && words.length() <= 160) {
            headings.add(new Heading(level, words, zone, headingStart));
        }
    }

    /** Posts that a network's script turns into frames: their address is an attribute. */
    private void post(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (String name : POSTS) {
            if (element.hasAttr(name)) {
                frames.add(attributes.absolute(element, name));
            }
        }
    }

    private void newLine() {
        text.newLine();
        main.newLine();
    }
}
