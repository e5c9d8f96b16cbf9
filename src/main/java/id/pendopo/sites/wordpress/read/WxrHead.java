package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What an export file says before its items: the site, its authors and its terms. */
final class WxrHead {
    private final Document head;

    private WxrHead(Document head) {
        this.head = head;
    }

    static WxrHead read(String text) {
        return new WxrHead(Jsoup.parse(text, "", Parser.xmlParser()));
    }

    /** Whether this is an export of WordPress at all. */
    boolean isExport() {
        return head.selectFirst("wp|wxr_version") != null;
    }

    String title() {
        return text(head.selectFirst("channel > title"));
    }

    /** The address of the blog, with a slash at the end; empty if the file names none. */
    Optional<URI> home() {
        return address("wp|base_blog_url").or(() -> address("channel > link"));
    }

    /** Display names by login. */
    Map<String, String> authors() {
        var names = new HashMap<String, String>();
        for (Element author : head.select("wp|author")) {
            names.put(child(author, "wp|author_login"), child(author, "wp|author_display_name"));
        }
        return names;
    }

    List<OldTerm> terms(URI home) {
        var terms = new ArrayList<OldTerm>();
        Map<String, String> parents = new HashMap<>();
        for (Element category : head.select("channel > wp|category")) {
            parents.put(
                    child(category, "wp|category_nicename"), child(category, "wp|category_parent"));
        }
        for (Element category : head.select("channel > wp|category")) {
            String slug = child(category, "wp|category_nicename");
            terms.add(
                    new OldTerm(
                            OldTerm.Kind.CATEGORY,
                            id(category),
                            slug,
                            child(category, "wp|cat_name"),
                            Addresses.resolve(home, "category/" + path(slug, parents) + "/")));
        }
        for (Element tag : head.select("channel > wp|tag")) {
            String slug = child(tag, "wp|tag_slug");
            terms.add(
                    new OldTerm(
                            OldTerm.Kind.TAG,
                            id(tag),
                            slug,
                            child(tag, "wp|tag_name"),
                            Addresses.resolve(home, "tag/" + slug + "/")));
        }
        return terms;
    }

    private static String path(String slug, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        String path = slug;
        String parent = parents.getOrDefault(slug, "");
        while (!parent.isEmpty() && seen.add(parent)) {
            path = parent + "/" + path;
            parent = parents.getOrDefault(parent, "");
        }
        return path;
    }

    private Optional<URI> address(String selector) {
        return Addresses.parse(text(head.selectFirst(selector)))
                .map(a -> a.getRawPath().endsWith("/") ? a : URI.create(a + "/"));
    }

    private static long id(Element term) {
        String id = child(term, "wp|term_id");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private static String child(Element parent, String selector) {
        return text(parent.selectFirst(selector));
    }

    private static String text(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? "" : element.wholeText().strip();
    }
}
