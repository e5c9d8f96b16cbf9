package id.pendopo.sites.follow;

import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes plain words, as long as lists bear, of what other sites write. */
final class Words {
    static final int ORIGIN = 500;
    static final int TITLE = 300;
    private static final int SUMMARY = 300;
    static final int TEXT = 20_000;
    private static final Pattern SHORTCODE =
            Pattern.compile("\\[/?[a-z][a-z0-9_-]*(?: [^\\]]*)?(?:\\]|$)");
    private static final Pattern CUT = Pattern.compile("\\s*\\[(?:…|\\.\\.\\.|&hellip;)\\]");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Words() {}

    /** The beginning of a text as a list shows it: without what only its own site understands. */
    static String summary(String markup) {
        String text = plain(markup, TEXT);
        String bare = ADDRESS.matcher(CUT.matcher(text).replaceAll("…")).replaceAll("");
        return plain(SHORTCODE.matcher(bare).replaceAll("").replaceAll("\\s+", " "), SUMMARY);
    }

    static String plain(@Nullable String markup, int most) {
        String text = markup == null ? "" : Jsoup.parse(markup).text().replace("\0", "").strip();
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end > most / 2 ? end : most - 1) + "…";
    }

    static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** The first one it shows. */
    static Optional<URI> picture(URI base, String markup) {
        Element shown = Jsoup.parse(markup).selectFirst("img[src]");
        return Optional.ofNullable(shown).flatMap(i -> Addresses.resolve(base, i.attr("src")));
    }
}
