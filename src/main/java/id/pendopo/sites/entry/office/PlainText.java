package id.pendopo.sites.entry.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text as people type it on a phone: a blank line parts paragraphs, lines that begin with a hyphen
 * or a number are a list. What was pasted as HTML stays HTML.
 */
final class PlainText {
    private static final Pattern HTML =
            Pattern.compile(
                    "<(p|ul|ol|h[2-4]|table|figure|blockquote)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("\\s*[-*•]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}[.)]\\s+(.*)");
    private static final Set<String> PLAIN = Set.of("p", "ul", "ol", "li", "br");

    private PlainText() {}

    /** As HTML; still to be sanitised. */
    static String html(String text) {
        String plain = text.replace("\r\n", "\n").strip();
        if (plain.isEmpty() || HTML.matcher(plain).find()) {
            return plain;
        }
        return Arrays.stream(plain.split("\n\\s*\n"))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(PlainText::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String block) {
        var html = new StringBuilder();
        var lines = new ArrayList<String>();
        String open = "p";
        for (String line : block.split("\n")) {
            String kind =
                    BULLET.matcher(line).matches()
                            ? "ul"
                            : NUMBER.matcher(line).matches() ? "ol" : "p";
            if (!kind.equals(open)) {
                close(html, open, lines);
                open = kind;
            }
            lines.add(Entities.escape(strip(line)));
        }
        close(html, open, lines);
        return html.toString();
    }

    private static String strip(String line) {
        return NUMBER.matcher(BULLET.matcher(line).replaceFirst("$1")).replaceFirst("$1").strip();
    }

    private static void close(StringBuilder html, String kind, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String inner =
                kind.equals("p")
                        ? String.join("<br>", lines)
                        : lines.stream().collect(Collectors.joining("</li><li>", "<li>", "</li>"));
        html.append('<').append(kind).append('>').append(inner);
        html.append("</").append(kind).append('>');
        lines.clear();
    }

    /** To be edited: as it was typed, or the HTML itself if it holds more than plain text can. */
    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        boolean plain =
                body.select("*").stream()
                        .filter(e -> e != body)
                        .allMatch(e -> PLAIN.contains(e.normalName()) && e.attributes().isEmpty());
        return plain
                ? body.childNodes().stream()
                        .map(PlainText::typed)
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining("\n\n"))
                : html;
    }

    private static String typed(Node node) {
        if (node instanceof TextNode text) {
            return text.text().strip();
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.normalName()) {
            case "ul" ->
                    element.children().stream()
                            .map(li -> "- " + li.text())
                            .collect(Collectors.joining("\n"));
            case "ol" -> {
                var lines = new ArrayList<String>();
                for (Element li : element.children()) {
                    lines.add((lines.size() + 1) + ". " + li.text());
                }
                yield String.join("\n", lines);
            }
            case "br" -> "";
            default -> {
                element.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
                yield element.wholeText().strip();
            }
        };
    }

    /** One a line, without bullets and numbers. */
    static List<String> lines(String text) {
        return text.lines().map(PlainText::strip).filter(l -> !l.isEmpty()).toList();
    }
}
