package id.pendopo.publishing.network.youtube;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures and comments of YouTube. Source: developers.google.com/youtube/v3/docs/commentThreads.
 */
public final class YouTubeReactions implements Reactions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outlet outlet;
    private final YouTubeCalls calls;

    public YouTubeReactions(Outlet outlet, InstantSource clock) {
        this.outlet = outlet;
        this.calls = new YouTubeCalls(outlet, clock);
    }

    @Override
    public Network network() {
        return Network.YOUTUBE;
    }

    @Override
    public Reading<List<Figure>> ofPost(Access access, RemotePost post) {
        Map<String, String> query = Map.of("part", "statistics", "id", post.id());
        return figures(
                calls.get("videos", access.token(), query), outlet.facts(network()).postMetrics());
    }

    @Override
    public Reading<List<Figure>> ofAccount(Access access) {
        Map<String, String> query = Map.of("part", "statistics", "id", access.remoteAccount());
        return figures(
                calls.get("channels", access.token(), query),
                outlet.facts(network()).accountMetrics());
    }

    private Reading<List<Figure>> figures(Reply reply, List<String> wanted) {
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Reading.Failed<>(calls.retry(reply));
        }
        JsonNode told = said.json().path("items").path(0).path("statistics");
        return new Reading.Read<>(
                wanted.stream()
                        .filter(told::has)
                        .map(metric -> new Figure(metric, told.path(metric).asLong(0), false))
                        .toList());
    }

    /** The links of a channel are not told; the description is. */
    @Override
    public Reading<String> profile(Access access) {
        Map<String, String> query = Map.of("part", "snippet", "id", access.remoteAccount());
        Reply reply = calls.get("channels", access.token(), query);
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Reading.Failed<>(calls.retry(reply));
        }
        JsonNode snippet = said.json().path("items").path(0).path("snippet");
        return new Reading.Read<>(snippet.path("description").asString(""));
    }

    @Override
    public Reading<Comments> comments(Access access, RemotePost post, Optional<String> after) {
        var query = new LinkedHashMap<String, String>();
        query.put("part", "snippet");
        query.put("videoId", post.id());
        query.put("maxResults", "50");
        after.ifPresent(a -> query.put("pageToken", a));
        Reply reply = calls.get("commentThreads", access.token(), query);
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Reading.Failed<>(calls.retry(reply));
        }
        var all = new ArrayList<Comment>();
        for (JsonNode each : said.json().path("items")) {
            JsonNode words = each.path("snippet").path("topLevelComment").path("snippet");
            all.add(
                    new Comment(
                            each.path("id").asString(""),
                            words.path("authorDisplayName").asString(""),
                            words.path("textOriginal").asString(""),
                            Instant.parse(
                                    words.path("publishedAt").asString("1970-01-01T00:00:00Z")),
                            Optional.empty(),
                            Optional.empty()));
        }
        String next = said.text("nextPageToken");
        return new Reading.Read<>(
                new Comments(all, next.isEmpty() ? Optional.empty() : Optional.of(next)));
    }

    @Override
    public Reading<String> reply(
            Access access, RemotePost post, Optional<String> comment, String text) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode snippet = body.putObject("snippet");
        if (comment.isPresent()) {
            snippet.put("parentId", comment.get()).put("textOriginal", text);
        } else {
            snippet.put("videoId", post.id());
            snippet.putObject("topLevelComment").putObject("snippet").put("textOriginal", text);
        }
        String path = "/youtube/v3/" + (comment.isPresent() ? "comments" : "commentThreads");
        Reply reply =
                outlet.send(
                        calls.to("POST", "api", path, Map.of("part", "snippet"))
                                .bearer(access.token())
                                .json(body));
        return reply instanceof Reply.Said said && said.good()
                ? new Reading.Read<>(said.text("id"))
                : new Reading.Failed<>(calls.once(reply));
    }
}
