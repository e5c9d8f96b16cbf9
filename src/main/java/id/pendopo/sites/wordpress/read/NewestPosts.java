package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.fetch.PoliteReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The newest posts of a WordPress by its REST API, for whoever only follows it. */
public final class NewestPosts {
    private static final String ROUTE = "wp/v2/posts";
    private static final String QUERY =
            "per_page=30&orderby=date&order=desc"
                    + "&_fields=id,guid,link,title,excerpt,content,date,date_gmt";

    private NewestPosts() {}

    /**
     * A post.
     *
     * @param origin the name its feed has for it as well
     * @param title HTML, as the other two
     */
    public record Post(
            String origin,
            URI link,
            String title,
            String excerpt,
            String content,
            Instant publishedAt) {}

    /** Where the list of them is; empty if the site has none that answers. */
    public static Optional<URI> address(PoliteReader reader, URI home) {
        try {
            RestAnswers api = new RestRoot(reader).find(home).api();
            return Optional.of(api.address(ROUTE, QUERY));
        } catch (OldBlogRefused e) {
            return Optional.empty();
        }
    }

    /**
     * Those that anybody may read; empty if this is no such list.
     *
     * @param zone where the times of a site are read that tells none in UTC
     */
    public static Optional<List<Post>> read(byte[] body, ZoneId zone) {
        return RestAnswers.json(body)
                .filter(JsonNode::isArray)
                .filter(list -> list.isEmpty() || list.path(0).path("title").has("rendered"))
                .map(list -> {
                    var posts = new ArrayList<Post>();
                    list.valueStream().forEach(n -> post(n, zone).ifPresent(posts::add));
                    return List.copyOf(posts);
                });
    }

    private static Optional<Post> post(JsonNode node, ZoneId zone) {
        Optional<URI> link = Addresses.parse(node.path("link").asString(""));
        Optional<Instant> at =
                OldMoment.of(
                        node.path("date").asString(""),
                        node.path("date_gmt").asString(""),
                        Optional.empty(),
                        zone);
        if (link.isEmpty()
                || at.isEmpty()
                || node.path("content").path("protected").asBoolean(false)) {
            return Optional.empty();
        }
        String guid = rendered(node, "guid");
        return Optional.of(
                new Post(
                        guid.isBlank() ? link.get().toString() : guid,
                        link.get(),
                        rendered(node, "title"),
                        rendered(node, "excerpt"),
                        rendered(node, "content"),
                        at.get()));
    }

    private static String rendered(JsonNode node, String name) {
        return node.path(name).path("rendered").asString("");
    }
}
