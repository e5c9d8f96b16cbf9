package id.pendopo.newsroom.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * Text as people type it into a plain field or send it by WhatsApp, made into HTML: blank lines
 * part paragraphs, lines with a dash or a number are lists, *bold*, _italic_ and ~struck~ are what
 * they are there. The heads that WhatsApp puts before copied messages go.
 */
public final class WrittenText {
    private static final Pattern CHAT_HEAD =
            Pattern.compile(
                    "(?m)^\\u200e?\\[\\d{1,2}[.:/]\\d{1,2}[^\\]\\n]{0,24}] [^:\\n]{1,60}: ?");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-•*▪–]\\s+(.*)$");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+(.*)$");
    private static final Pattern MARKED =
            Pattern.compile("(?<![\\w&])([*_~])(?=\\S)([^*_~\\n]{1,300}?)(?<=\\S)\\1(?!\\w)");

    private WrittenText() {}

    /** The text as HTML, clean. */
    public static String html(String text) {
        String plain = CHAT_HEAD.matcher(text.replace("\r", "")).replaceAll("").strip();
        if (plain.isEmpty()) {
            return "";
        }
        return CleanHtml.of(
                Arrays.stream(plain.split("\n\\s*\n"))
                        .map(WrittenText::block)
                        .collect(Collectors.joining()));
    }

    /**
     * HTML as text that {@link #html} makes into the same HTML again; empty if it holds what plain
     * text cannot say.
     */
    public static Optional<String> plain(String html) {
        String text =
                html.replaceAll("(?i)<br\\s*/?>", "\n")
                        .replaceAll("(?i)</p>\\s*<p>", "\n\n")
                        .replaceAll("(?i)</?p>", "");
        String unescaped = Jsoup.parseBodyFragment(text).body().wholeText();
        return text.contains("<") || !html(unescaped).equals(html)
                ? Optional.empty()
                : Optional.of(unescaped);
    }

    private static String block(String block) {
        var html = new StringBuilder();
        var words = new ArrayList<String>();
        String list = "";
        for (String line : block.strip().split("\n")) {
            String kind =
                    BULLET.matcher(line).matches()
                            ? "ul"
                            : NUMBER.matcher(line).matches() ? "ol" : "";
            if (!kind.equals(list)) {
                html.append(ended(list, words));
                words.clear();
                list = kind;
            }
            words.add(marked(content(line, kind)));
        }
        return html.append(ended(list, words)).toString();
    }

    private static String content(String line, String kind) {
        Pattern form = kind.equals("ul") ? BULLET : NUMBER;
        return kind.isEmpty() ? line.strip() : form.matcher(line).replaceAll("$1").strip();
    }

    private static String ended(String list, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        return list.isEmpty()
                ? "<p>" + String.join("<br>", lines) + "</p>"
                : lines.stream()
                        .map(line -> "<li>" + line + "</li>")
                        .collect(Collectors.joining("", "<" + list + ">", "</" + list + ">"));
    }

    private static String marked(String line) {
        String safe = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return MARKED.matcher(safe)
                .replaceAll(match -> {
                    String tag =
                            switch (match.group(1)) {
                                case "*" -> "strong";
                                case "_" -> "em";
                                default -> "s";
                            };
                    return Matcher.quoteReplacement(
                            "<" + tag + ">" + match.group(2) + "</" + tag + ">");
                });
    }
}
