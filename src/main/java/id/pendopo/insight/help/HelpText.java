package id.pendopo.insight.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A help file {@code help/probe/ID.LANG.md}: its first line is the title, the rest becomes HTML.
 */
record HelpText(String title, String html) {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();
    private static final Map<String, HelpText> READ = new ConcurrentHashMap<>();

    static HelpText of(String probe, Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "id";
        return READ.computeIfAbsent("help/probe/" + probe + "." + language + ".md", HelpText::read);
    }

    private static HelpText read(String name) {
        try (InputStream in = HelpText.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Help file %s is missing".formatted(name));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 2);
            return new HelpText(
                    parts[0].replaceFirst("^#+\\s*", "").strip(),
                    RENDERER.render(PARSER.parse(parts.length > 1 ? parts[1] : "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
