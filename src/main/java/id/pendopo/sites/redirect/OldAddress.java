package id.pendopo.sites.redirect;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The normal forms of an old address: a path without a slash at its end, or the id WordPress knows
 * a post by. All ids are of one family there: {@code ?p=7}, {@code ?page_id=7} and {@code
 * ?attachment_id=7} are one.
 */
public final class OldAddress {
    private static final Pattern ID =
            Pattern.compile("(?:^|&)(?:p|page_id|attachment_id)=(\\d{1,18})(?:&|$)");
    private static final Pattern TERM =
            Pattern.compile("(?:^|&)(cat|tag|author|m|feed)=([\\w.-]{1,80})(?:&|$)");
    private static final Pattern BEHIND =
            Pattern.compile(
                    "/(?:feed(?:/(?:rss|rss2|rdf|atom))?|amp|embed|trackback|page/\\d+|comment-page-\\d+|\\d{1,3})$");
    private static final Pattern SIZE =
            Pattern.compile("(?:-\\d{2,5}x\\d{2,5}|-scaled|-e\\d{10,13})(?=\\.\\w{2,5}$)");
    private static final Pattern FEED =
            Pattern.compile(
                    "/(?:comments/)?(?:feed(?:/(?:rss|rss2|rdf|atom))?|rss|rss2|atom)|/wp-rss2?\\.php|/wp-atom\\.php");
    private static final Pattern LIST =
            Pattern.compile("/(?:\\d{4}(?:/\\d\\d){0,2}|(?:category|tag|author)/.+)");
    private static final Pattern ASKED =
            Pattern.compile("(?:^|&)(?:p|page_id|attachment_id|cat|tag|author|m|feed)=");

    private OldAddress() {}

    /** What an address is kept under. */
    public static String key(URI address) {
        return id(address.getRawQuery()).orElseGet(() -> path(address.getRawPath()));
    }

    /** What an id is kept under. */
    public static String key(long id) {
        return "?id=" + id;
    }

    /** Whether the query of the front page may be one of WordPress. */
    public static boolean asksById(@Nullable String query) {
        return query != null && ASKED.matcher(query).find();
    }

    /** The forms to look for, the most exact first. */
    public static List<String> forms(String rawPath, @Nullable String query) {
        Set<String> forms = new LinkedHashSet<>();
        String path = path(rawPath);
        if (path.equals("/")) {
            id(query).ifPresent(forms::add);
            term(query).ifPresent(forms::add);
            return List.copyOf(forms);
        }
        forms.add(path);
        String shorter = path;
        for (Matcher m = BEHIND.matcher(shorter); m.find(); m = BEHIND.matcher(shorter)) {
            shorter = shorter.substring(0, m.start());
            if (shorter.isEmpty()) {
                break;
            }
            forms.add(shorter);
        }
        String original = path;
        for (Matcher m = SIZE.matcher(original); m.find(); m = SIZE.matcher(original)) {
            original = m.replaceFirst("");
            forms.add(original);
        }
        return List.copyOf(forms);
    }

    /**
     * A path below a folder of its host.
     *
     * @param folder as {@code /dinas}
     * @param rest as the blog in the folder would have it at a host of its own
     */
    record InFolder(String folder, String rest) {}

    /** Its first folder and the rest; empty for the front page of the host. */
    static Optional<InFolder> inFolder(String rawPath) {
        String path = path(rawPath);
        int end = path.indexOf('/', 1);
        String folder = end < 0 ? path : path.substring(0, end);
        return path.equals("/")
                ? Optional.empty()
                : Optional.of(new InFolder(folder, end < 0 ? "/" : path.substring(end)));
    }

    /** Whether it was a feed of the whole site, whatever its dialect. */
    public static boolean isFeed(String rawPath, @Nullable String query) {
        String path = path(rawPath);
        return FEED.matcher(path).matches()
                || path.equals("/") && query != null && query.matches("(?:.*&)?feed=.*");
    }

    /** Whether it was a list of posts: of a day, a month, a category, an author. */
    public static boolean isList(String rawPath, @Nullable String query) {
        String whole = path(rawPath);
        String path = BEHIND.matcher(whole).replaceFirst("");
        return LIST.matcher(path).matches()
                || whole.matches("/page/\\d+")
                || path.equals("/") && term(query).isPresent();
    }

    private static Optional<String> id(@Nullable String query) {
        return query == null
                ? Optional.empty()
                : Optional.of(ID.matcher(query))
                        .filter(Matcher::find)
                        .map(m -> "?id=" + m.group(1));
    }

    private static Optional<String> term(@Nullable String query) {
        return query == null
                ? Optional.empty()
                : Optional.of(TERM.matcher(query))
                        .filter(Matcher::find)
                        .map(m -> "?" + m.group(1) + "=" + m.group(2));
    }

    private static String path(@Nullable String raw) {
        String text = decoded(raw == null || raw.isEmpty() ? "/" : raw);
        if (text.equals("/index.php") || text.startsWith("/index.php/")) {
            text = text.substring("/index.php".length());
        }
        String clean =
                Normalizer.normalize(text.replaceAll("/{2,}", "/"), Normalizer.Form.NFC)
                        .replaceFirst("/+$", "");
        // WordPress answers to slugs in any case; files are told apart by it.
        String lower =
                clean.contains("/uploads/") || clean.contains("/files/")
                        ? clean
                        : clean.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? "/" : lower;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
