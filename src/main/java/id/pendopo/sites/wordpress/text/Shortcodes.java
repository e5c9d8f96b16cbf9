package id.pendopo.sites.wordpress.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Turns the shortcodes of WordPress itself into HTML. Those of plugins lose their tags and keep
 * what stands between them; what is in brackets and no shortcode stays as it is.
 */
public final class Shortcodes {
    private static final Pattern TAG =
            Pattern.compile("\\[(/?)([a-zA-Z][a-zA-Z0-9_-]{1,60})((?:\\s[^\\[\\]<>]*)?)(/?)\\]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z0-9_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");
    private static final Set<String> MEDIA = Set.of("video", "audio", "embed");

    private final Function<List<Long>, String> gallery;
    private final Set<String> unknown = new LinkedHashSet<>();

    /**
     * @param gallery HTML of the pictures with these ids; all of the post's own for an empty list
     */
    public Shortcodes(Function<List<Long>, String> gallery) {
        this.gallery = gallery;
    }

    /** Names of plugins' shortcodes met so far. */
    public Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    public String expand(String html) {
        if (html.indexOf('[') < 0) {
            return html;
        }
        var out = new StringBuilder();
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find(at)) {
            boolean escaped =
                    tags.start() > 0
                            && html.charAt(tags.start() - 1) == '['
                            && html.startsWith("]", tags.end());
            Optional<Piece> piece = escaped ? Optional.empty() : piece(html, tags);
            if (piece.isEmpty()) {
                out.append(html, at, tags.end());
                at = tags.end();
                continue;
            }
            out.append(html, at, tags.start()).append(piece.get().html());
            at = piece.get().end();
        }
        return out.append(html, at, html.length()).toString();
    }

    /** What stands in the place of a shortcode, and where the text goes on. */
    private record Piece(String html, int end) {}

    private Optional<Piece> piece(String html, Matcher tag) {
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        Map<String, String> attributes = attributes(tag.group(3));
        boolean closing = !tag.group(1).isEmpty();
        String end = "[/" + tag.group(2) + "]";
        int close = closing || !tag.group(4).isEmpty() ? -1 : html.indexOf(end, tag.end());
        String inner = close < 0 ? "" : html.substring(tag.end(), close);
        int whole = close < 0 ? tag.end() : close + end.length();
        if (closing) {
            return unknown.contains(name)
                    ? Optional.of(new Piece("", tag.end()))
                    : Optional.empty();
        }
        if (name.equals("caption") || name.equals("wp_caption")) {
            return Optional.of(new Piece(caption(expand(inner), attributes), whole));
        }
        if (name.equals("gallery") || name.equals("playlist")) {
            return Optional.of(new Piece(gallery.apply(ids(attributes)), whole));
        }
        if (MEDIA.contains(name)) {
            return Optional.of(new Piece(medium(inner, attributes), whole));
        }
        // Without attributes and without an end it is more likely a word in brackets.
        if (attributes.isEmpty() && close < 0) {
            return Optional.empty();
        }
        unknown.add(name);
        return Optional.of(new Piece("", tag.end()));
    }

    private static String caption(String inner, Map<String, String> attributes) {
        int end = inner.lastIndexOf("</a>");
        int image = inner.lastIndexOf("/>");
        int cut = Math.max(end < 0 ? 0 : end + 4, image < 0 ? 0 : image + 2);
        if (cut == 0 && inner.indexOf("<img") >= 0) {
            cut = inner.indexOf('>', inner.indexOf("<img")) + 1;
        }
        String text = inner.substring(cut).strip();
        String words = text.isEmpty() ? attributes.getOrDefault("caption", "") : text;
        return "\n\n<figure>%s<figcaption>%s</figcaption></figure>\n\n"
                .formatted(inner.substring(0, cut).strip(), words);
    }

    private static String medium(String inner, Map<String, String> attributes) {
        String address = inner.strip();
        for (String name : List.of("src", "mp4", "m4v", "webm", "mp3", "ogg", "wav")) {
            address = address.isEmpty() ? attributes.getOrDefault(name, "") : address;
        }
        return address.isEmpty()
                ? ""
                : "\n\n<iframe src=\"%s\"></iframe>\n\n"
                        .formatted(Parser.unescapeEntities(address, true).replace("\"", "%22"));
    }

    private static List<Long> ids(Map<String, String> attributes) {
        String ids = attributes.getOrDefault("ids", attributes.getOrDefault("include", ""));
        return Pattern.compile("\\d{1,18}")
                .matcher(ids)
                .results()
                .map(m -> Long.valueOf(m.group()))
                .toList();
    }

    /** WordPress's editors curl the quotes of attributes now and then. */
    private static Map<String, String> attributes(String text) {
        var attributes = new HashMap<String, String>();
        String straight =
                Parser.unescapeEntities(text, true).replaceAll("[\u201c\u201d\u2033\u00bb]", "\"");
        Matcher each = ATTRIBUTE.matcher(straight);
        while (each.find()) {
            String value =
                    each.group(2) != null
                            ? each.group(2)
                            : each.group(3) != null ? each.group(3) : each.group(4);
            attributes.putIfAbsent(each.group(1).toLowerCase(java.util.Locale.ROOT), value);
        }
        return attributes;
    }
}
