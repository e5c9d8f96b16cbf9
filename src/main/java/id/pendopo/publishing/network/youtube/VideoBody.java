package id.pendopo.publishing.network.youtube;

import id.pendopo.publishing.network.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What YouTube is told of a video. Source: developers.google.com/youtube/v3/docs/videos. */
final class VideoBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** "News and politics"; an update must name it again. */
    private static final String CATEGORY = "25";

    private VideoBody() {}

    /** Of a video that is to be uploaded. */
    static ObjectNode of(Content content) {
        ObjectNode body = JSON.createObjectNode();
        snippet(body, content);
        ObjectNode status = body.putObject("status");
        status.put("selfDeclaredMadeForKids", content.madeForKids());
        status.put("privacyStatus", content.publishAt().isPresent() ? "private" : "public");
        content.publishAt().ifPresent(at -> status.put("publishAt", at.toString()));
        return body;
    }

    /** Of a video whose words change, and nothing else. */
    static ObjectNode words(String video, Content content) {
        ObjectNode body = JSON.createObjectNode().put("id", video);
        snippet(body, content);
        return body;
    }

    private static void snippet(ObjectNode body, Content content) {
        ObjectNode snippet = body.putObject("snippet").put("title", content.title());
        snippet.put("description", description(content)).put("categoryId", CATEGORY);
        content.hashtags().forEach(snippet.putArray("tags")::add);
    }

    /** YouTube refuses angle brackets. */
    private static String description(Content content) {
        return content.wordsWithLink().replace('<', '\u2039').replace('>', '\u203a');
    }
}
