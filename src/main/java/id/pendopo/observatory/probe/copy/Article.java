package id.pendopo.observatory.probe.copy;

import id.pendopo.observatory.date.Stated;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A page of news as an item to compare.
 *
 * @param simHash empty if the text is too short
 * @param named whether it says from whom it was taken
 */
public record Article(
        URI address,
        String title,
        Optional<LocalDate> published,
        OptionalLong simHash,
        boolean named) {
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?i)\\b(?:sumber|source|dikutip dari|dilansir dari|dilansir|disadur dari|rilis|siaran pers"
                            + "|press release|repost|foto dan berita)\\s*(?::|kominfo|humas|prokopim|diskominfo|pemerintah"
                            + "|bagian|dari\\b|nomor|no\\.)");

    private static final Evaluator MARKED =
            Selector.evaluatorOf(
                    "[itemprop=articleBody], .entry-content, .post-content, .article-content,"
                            + " .post-body, .item-page");
    private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");

    public static Article of(Page page) {
        String text = main(page);
        return new Article(
                page.address(),
                page.title(),
                page.dated().published().map(Stated::day),
                SimHash.of(text),
                namesSource(text) || canonicalElsewhere(page));
    }

    /** Whether the pattern is found; tried only where a word begins as one of its own. */
    private static boolean namesSource(String text) {
        Matcher source = SOURCE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i + 1 < text.length(); i++) {
            if (begins(text.charAt(i), text.charAt(i + 1))
                    && source.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(char first, char second) {
        return switch (first) {
            case 's', 'S' -> "uoiUOI".indexOf(second) >= 0;
            case 'd', 'D', 'r', 'R' -> "ieIE".indexOf(second) >= 0;
            case 'p', 'P', 'f', 'F' -> "roRO".indexOf(second) >= 0;
            default -> false;
        };
    }

    /** The article's own text: its element if the page marks one, else all outside the frame. */
    private static String main(Page page) {
        Element marked = marked(page);
        String text = marked == null ? "" : marked.text();
        return text.length() >= 200 ? text : PageParts.of(page).main();
    }

    private static @Nullable Element marked(Page page) {
        for (Element element : page.elements()) {
            boolean may =
                    element.attributesSize() > 0
                            && (element.hasAttr("class") || element.hasAttr("itemprop"));
            if (element.nameIs("article") || may && MARKED.matches(page.document(), element)) {
                return element;
            }
        }
        return null;
    }

    private static boolean canonicalElsewhere(Page page) {
        Element canonical =
                page.elements("link").stream()
                        .filter(link -> CANONICAL.matches(page.document(), link))
                        .findFirst()
                        .orElse(null);
        String href = canonical == null ? "" : canonical.absUrl("href");
        String host = page.address().getHost() == null ? "" : page.address().getHost();
        return href.startsWith("http")
                && !href.contains("//" + host + "/")
                && !href.endsWith("//" + host);
    }
}
