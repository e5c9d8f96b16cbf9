package id.pendopo.sites.wordpress.read;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pages of a recorded WordPress that a test writes itself; its posts are gone. */
public final class OldPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Recorded wordpress;
    private ArrayNode pages = JSON.createArrayNode();

    public OldPages(Recorded wordpress) {
        this.wordpress = wordpress;
    }

    public void clear() {
        pages = JSON.createArrayNode();
    }

    public void add(long id, String title, String content) {
        below(0, id, title, content);
    }

    public void below(long parent, long id, String title, String content) {
        String slug = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        ObjectNode page = pages.addObject();
        page.put("id", id).put("slug", slug).put("status", "publish").put("parent", parent);
        page.put("date", "2016-07-22T09:30:00").put("date_gmt", "2016-07-22T02:30:00");
        page.put("modified", "2016-07-22T09:30:00").put("modified_gmt", "2016-07-22T02:30:00");
        page.put("link", wordpress.server.at("/" + slug + "/").toString());
        page.putObject("title").put("rendered", title);
        page.putObject("content").put("rendered", content);
        wordpress.server.on(
                "/wp-json/wp/v2/pages",
                Recorded.json(JSON.writeValueAsString(pages), pages.size()));
        wordpress.server.on("/wp-json/wp/v2/posts", Recorded.json("[]", 0));
    }
}
